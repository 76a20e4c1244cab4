using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FieldService.TestKit.Cluster;

public sealed class TestSilo : ITestSilo
{
    private readonly Action<ISiloBuilder> _configure;
    private IHost _host;

    private TestSilo(Action<ISiloBuilder> configure)
    {
        _configure = configure;
        _host = Build(configure);
    }

    public IClusterClient Client => Services.GetRequiredService<IClusterClient>();

    public IGrainFactory GrainFactory => Client;

    public IServiceProvider Services => _host.Services;

    public static async Task<ITestSilo> StartAsync(Action<ISiloBuilder> configure)
    {
        var silo = new TestSilo(configure);
        await silo._host.StartAsync();
        return silo;
    }

    public Task StopAsync() => _host.StopAsync();

    public async Task RestartAsync()
    {
        await DisposeAsync();
        _host = Build(_configure);
        await _host.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private static IHost Build(Action<ISiloBuilder> configure)
    {
        // No configuration files, no console: a test is its code.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder.UseOrleans(configure);
        return builder.Build();
    }
}
