using System.Diagnostics;
using FieldService.Grains.Abstractions.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Storage;

namespace FieldService.Bench.Storage;

/// <summary>Concurrent writers, each with a state of its own, each waiting until its write is durable.</summary>
internal sealed class GrainWriters : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly IGrainStorage _storage;
    private int _runs;

    private GrainWriters(IHost host)
    {
        _host = host;
        _storage = host.Services.GetRequiredKeyedService<IGrainStorage>(StorageNames.Provider);
    }

    public static async Task<GrainWriters> StartAsync(string folder)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo => silo.AddSqliteStorage(options => options.DataFolder = folder));
        var host = builder.Build();
        await host.StartAsync();
        return new GrainWriters(host);
    }

    public async Task<double> RunAsync(int writers, TimeSpan duration)
    {
        var run = _runs++;
        var watch = Stopwatch.StartNew();
        var writes = await Task.WhenAll(Enumerable.Range(0, writers).Select(i => Task.Run(() => WriteAsync($"{run}-{i}", watch, duration))));
        return writes.Sum() / watch.Elapsed.TotalSeconds;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private async Task<long> WriteAsync(string key, Stopwatch watch, TimeSpan duration)
    {
        var state = new GrainState<OrderState>(OrderState.Create());
        var id = GrainId.Create("order", key);
        var writes = 0L;
        while (watch.Elapsed < duration)
        {
            state.State = state.State! with { Version = state.State.Version + 1 };
            await _storage.WriteStateAsync("state", id, state);
            writes++;
        }

        return writes;
    }
}
