using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace FieldService.TestKit.Cluster;

public sealed class TestSilo : ITestSilo
{
    private readonly Action<ISiloBuilder> _configure;
    private InProcessTestCluster _cluster;

    private TestSilo(Action<ISiloBuilder> configure)
    {
        _configure = configure;
        _cluster = Build(configure);
    }

    public IClusterClient Client => _cluster.Client;

    public IGrainFactory GrainFactory => _cluster.Client;

    public IServiceProvider Services => _cluster.GetSiloServiceProvider();

    public static async Task<ITestSilo> StartAsync(Action<ISiloBuilder> configure)
    {
        var silo = new TestSilo(configure);
        await silo._cluster.DeployAsync();
        return silo;
    }

    public Task StopAsync() => _cluster.StopAllSilosAsync();

    public async Task RestartAsync()
    {
        await DisposeAsync();
        _cluster = Build(_configure);
        await _cluster.DeployAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.StopAllSilosAsync();
        await _cluster.DisposeAsync();
    }

    private static InProcessTestCluster Build(Action<ISiloBuilder> configure)
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSilo((_, silo) => configure(silo));
        return builder.Build();
    }
}
