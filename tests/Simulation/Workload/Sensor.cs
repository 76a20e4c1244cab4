using FieldService.Domain.Assets;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Simulation.Workload;

/// <summary>A device that mostly reports a healthy machine, now and then a failing one, and does all that devices do to their readings.</summary>
internal sealed class Sensor(SimulatedWorld world, AssetId asset) : Person(world, $"{asset}.sensor")
{
    private const double Healthy = 40;
    private const double Failing = 95;
    private readonly List<ReadingToLog> _late = [];
    private readonly bool _counts = world.Chance.Of(0.5);
    private IReadOnlyList<ReadingToLog> _last = [];
    private long _sequence;
    private int _failingFor;

    protected override TimeSpan NextPause => Chance.Of(0.02) ? Chance.UpTo(TimeSpan.FromMinutes(10)) : TimeSpan.FromSeconds(30);

    public Task SendOneAsync() => SendAsync([Reading(Now) with { Sequence = null }]);

    protected override async Task ActAsync()
    {
        if (_failingFor-- <= 0 && Chance.Of(0.03)) _failingFor = Chance.Between(3, 20);
        var batch = new List<ReadingToLog> { Reading(Now) };
        if (Chance.Of(0.05)) batch.Add(Reading(Now - Chance.UpTo(TimeSpan.FromMinutes(15))));
        if (Chance.Of(0.02)) batch.Add(Reading(Now) with { Value = double.NaN });
        if (Chance.Of(0.05)) HoldBack(batch);
        else if (Chance.Of(0.3)) Release(batch);
        await SendAsync(batch);
        if (Chance.Of(0.05)) await SendAsync(_last);
        _last = batch;
    }

    private ReadingToLog Reading(DateTimeOffset at)
    {
        var value = (_failingFor > 0 ? Failing : Healthy) + Chance.Random.NextDouble();
        return new(Town.SensorOf(asset), asset, Town.Temperature, at, value, _counts ? ++_sequence : null, at);
    }

    private void HoldBack(List<ReadingToLog> batch)
    {
        _late.AddRange(batch);
        batch.Clear();
    }

    private void Release(List<ReadingToLog> batch)
    {
        batch.AddRange(_late);
        _late.Clear();
    }

    private async Task SendAsync(IReadOnlyList<ReadingToLog> batch)
    {
        if (batch.Count == 0) return;
        await AskAsync(async _ =>
        {
            IReadOnlyList<ReadingToLog> received = [.. batch.Select(reading => reading with { ReceivedAt = Now })];
            var process = World.Process!;
            await AcceptAsync(process, received);
            return true;
        });
        foreach (var reading in batch) World.Promises.Acknowledge(reading);
    }

    /// <summary>The gateway is part of the server: its work runs there and ends with it.</summary>
    private static Task AcceptAsync(Deliveries.ServerProcess process, IReadOnlyList<ReadingToLog> readings)
        => process.Run(() => process.Gateway.AcceptAsync(readings));
}
