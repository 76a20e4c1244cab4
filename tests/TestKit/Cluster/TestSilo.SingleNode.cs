using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FieldService.TestKit.Cluster;

public sealed class TestSilo : ITestSilo
{
    private readonly Func<IHost> _build;
    private IHost _host;

    private TestSilo(Func<IHost> build)
    {
        _build = build;
        _host = build();
    }

    public IClusterClient Client => Services.GetRequiredService<IClusterClient>();

    public IGrainFactory GrainFactory => Client;

    public IServiceProvider Services => _host.Services;

    /// <param name="everywhere">Services of silos and clients alike, e.g. serializers.</param>
    public static async Task<ITestSilo> StartAsync(Action<ISiloBuilder> configure, Action<IServiceCollection>? everywhere = null)
    {
        var silo = new TestSilo(() => Build(configure, everywhere));
        await silo._host.StartAsync();
        return silo;
    }

    public Task StopAsync() => _host.StopAsync();

    public async Task RestartAsync()
    {
        await DisposeAsync();
        _host = _build();
        await _host.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private static IHost Build(Action<ISiloBuilder> configure, Action<IServiceCollection>? everywhere)
    {
        // No configuration files, no console: a test is its code.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        everywhere?.Invoke(builder.Services);
        builder.UseOrleans(configure);
        return builder.Build();
    }
}
