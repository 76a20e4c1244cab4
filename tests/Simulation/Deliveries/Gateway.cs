using FieldService.Domain.Assets;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Simulation.Engine;

namespace FieldService.Simulation.Deliveries;

/// <summary>The device gateway without its sockets: into the log, then the wake-up, which may be lost, late, or come again.</summary>
internal sealed class Gateway(SimulatedWorld world, ServerProcess process, IClusterClient client, IReadingsLog log)
{
    private static readonly TimeSpan Latest = TimeSpan.FromSeconds(20);

    private Chance Chance => world.Chance;

    public async Task AcceptAsync(IReadOnlyList<ReadingToLog> readings)
    {
        foreach (var (asset, position) in await log.AppendAsync(readings, CancellationToken.None)) Wake(asset, position);
    }

    /// <summary>After a start: whoever has readings that are not safely processed.</summary>
    public async Task WakeAllAsync()
    {
        foreach (var (asset, position) in await log.UnacknowledgedAsync(CancellationToken.None)) _ = PublishAsync(asset, position);
    }

    private void Wake(AssetId asset, long position)
    {
        if (!Chance.Of(world.Rates.WakeUpLost)) _ = PublishAsync(asset, position);
        if (Chance.Of(world.Rates.WakeUpRepeated)) _ = PublishLaterAsync(asset, position);
    }

    private async Task PublishLaterAsync(AssetId asset, long position)
    {
        await Task.Delay(Chance.UpTo(Latest), process.Time);
        await PublishAsync(asset, position);
    }

    private Task PublishAsync(AssetId asset, long position)
    {
        var stream = client.GetStreamProvider(StreamNames.Provider).GetStream<ReadingsAppended>(StreamId.Create(StreamNames.Readings, asset.Value));
        return stream.OnNextAsync(new(position));
    }
}
