using FieldService.Simulator.Clock;
using FieldService.Simulator.Recordings;
using FieldService.Simulator.Seeding;
using FieldService.Simulator.Wire;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Devices;

/// <summary>All devices: one per machine of the town, one per recording.</summary>
internal sealed class DeviceFleet(
    ApiClient api, DeviceRegistry registry, SimulatorOptions options, AcceleratedClock clock, SeededWorld seeded, Action<string> log) : IDisposable
{
    private const int BulkSenders = 4;

    // Failures that nobody was there to see are not kept for the next morning.
    private static readonly TimeSpan RememberedFaults = TimeSpan.FromHours(2);

    private readonly SemaphoreSlim _bulk = new(BulkSenders);
    private readonly ServerWatch _watch = new(log);

    public void Dispose() => _bulk.Dispose();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var schedule = new FaultSchedule(seeded.Machines, options.Seed, seeded.Origin);
        var now = clock.GetUtcNow();
        var faults = new FaultTimeline(schedule, seeded.IsNew ? seeded.Origin : now - RememberedFaults);
        var repairs = new RepairWatch(api, faults, log);
        // Before the first reading is made: what was repaired while nobody simulated is whole again.
        await repairs.LookAsync(now, cancellationToken);
        // Those that fail first send their history first, or the story would wait for all the others.
        var devices = schedule.Order.Select(machine => RunMachineAsync(machine, faults, cancellationToken));
        var recordings = seeded.Recordings.Select(recording => RunRecordingAsync(recording, cancellationToken));
        var watching = Perpetual.RunAsync("Repairs", token => repairs.RunAsync(clock, token), log, cancellationToken);
        await Task.WhenAll([.. devices, .. recordings, watching]);
    }

    private Task RunMachineAsync(Machine machine, FaultTimeline faults, CancellationToken cancellationToken)
    {
        var phase = TickPlan.LiveStep * Hash.Unit(Hash.Of(options.Seed, machine.DeviceId), 0);
        var plan = new TickPlan(seeded.Origin, TimeSpan.FromSeconds(Math.Floor(phase.TotalSeconds)));
        var source = new MachineSource(machine, options.Seed, plan, faults);
        return RunAsync(machine.AssetId, machine.DeviceId, source, token => registry.PutAsync(machine, seeded.Origin, token), cancellationToken);
    }

    private Task RunRecordingAsync(RecordedAsset recorded, CancellationToken cancellationToken)
    {
        var source = new RecordingSource(recorded.Recording, seeded.Origin, options.RecordingEndsAfter, options.RecordingSpeed);
        return RunAsync(recorded.AssetId, recorded.DeviceId, source, token => registry.PutAsync(recorded, source.Start, token), cancellationToken);
    }

    private Task RunAsync(string assetId, string deviceId, IReadingSource source, Func<CancellationToken, Task> renewKey, CancellationToken cancellationToken)
    {
        var uplink = new Uplink(api, deviceId, registry.KeyOf(deviceId), renewKey, _watch, log);
        return Perpetual.RunAsync(deviceId, Loop, log, cancellationToken);

        async Task Loop(CancellationToken token)
        {
            var asset = await api.FindAsync<AssetView>($"api/assets/{assetId}", token);
            var disturbances = new Disturbances(options.Devices, options.Seed, deviceId);
            await new DeviceAgent(source, disturbances, uplink, clock, asset?.LastReadingAt, _bulk).RunAsync(token);
        }
    }
}
