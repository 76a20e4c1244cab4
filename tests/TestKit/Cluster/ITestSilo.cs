namespace FieldService.TestKit.Cluster;

/// <summary>A running silo, whichever engine is behind it.</summary>
public interface ITestSilo : IAsyncDisposable
{
    IClusterClient Client { get; }

    IGrainFactory GrainFactory { get; }

    /// <summary>The services of the silo (of the first, when there are several).</summary>
    IServiceProvider Services { get; }

    Task StopAsync();

    /// <summary>Stops, and starts again with the same configuration; only what the configuration made durable survives.</summary>
    Task RestartAsync();
}
