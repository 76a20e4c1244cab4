using FieldService.Domain.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.TestingHost;

namespace FieldService.TestKit.Cluster;

public sealed class TestSilo : ITestSilo
{
    private readonly Func<InProcessTestCluster> _build;
    private InProcessTestCluster _cluster;

    private TestSilo(Func<InProcessTestCluster> build)
    {
        _build = build;
        _cluster = build();
    }

    public IClusterClient Client => _cluster.Client;

    public IGrainFactory GrainFactory => _cluster.Client;

    public IServiceProvider Services => _cluster.GetSiloServiceProvider();

    /// <param name="everywhere">Services of silos and clients alike, e.g. serializers.</param>
    public static async Task<ITestSilo> StartAsync(Action<ISiloBuilder> configure, Action<IServiceCollection>? everywhere = null)
    {
        var silo = new TestSilo(() => Build(configure, everywhere));
        await silo._cluster.DeployAsync();
        return silo;
    }

    public Task StopAsync() => _cluster.StopAllSilosAsync();

    public async Task RestartAsync()
    {
        await DisposeAsync();
        _cluster = _build();
        await _cluster.DeployAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.StopAllSilosAsync();
        await _cluster.DisposeAsync();
    }

    private static InProcessTestCluster Build(Action<ISiloBuilder> configure, Action<IServiceCollection>? everywhere)
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureHost(host =>
        {
            AddDomainSerializer(host.Services);
            everywhere?.Invoke(host.Services);
        });
        builder.ConfigureSilo((_, silo) => configure(silo));
        return builder.Build();
    }

    /// <summary>The engine checks at start that all messages it knows of can travel, and those of the product hold domain types.</summary>
    private static void AddDomainSerializer(IServiceCollection services) => services.AddSerializer(static serializer => serializer
        .AddJsonSerializer(static type => type.Namespace?.StartsWith("FieldService.Domain", StringComparison.Ordinal) is true, DomainJson.Options));
}
