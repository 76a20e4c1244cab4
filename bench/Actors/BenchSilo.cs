using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FieldService.Bench.Actors;

/// <summary>One silo in this process, on whichever engine was built; calls come from the silo's own client.</summary>
internal sealed class BenchSilo : IAsyncDisposable
{
#if CLUSTER
    public const string Engine = "Orleans";
#else
    public const string Engine = "SingleNode";
#endif

    private readonly IHost _host;

    private BenchSilo(IHost host) => _host = host;

    public IGrainFactory Grains => _host.Services.GetRequiredService<IGrainFactory>();

    public static async Task<BenchSilo> StartAsync(bool withFilter)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo =>
        {
            if (withFilter) silo.AddIncomingGrainCallFilter<PassingFilter>();
#if CLUSTER
            silo.UseLocalhostClustering(siloPort: 21111, gatewayPort: 23000);
#endif
        });
        var host = builder.Build();
        await host.StartAsync();
        return new BenchSilo(host);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
