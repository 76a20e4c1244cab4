using FieldService.Simulator.Wire;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Devices;

/// <summary>The device of a machine of the town.</summary>
internal sealed class MachineSource(Machine machine, int seed, TickPlan plan, FaultTimeline faults) : IReadingSource
{
    private readonly (string Metric, MachineSignal Signal)[] _signals =
        [.. machine.Equipment.Metrics.Select(metric => (metric.Name, new MachineSignal(seed, machine.AssetId, metric)))];

    public long FirstLiveTick => TickPlan.HistoryTicks;

    public DateTimeOffset? TimeOf(long tick) => plan.TimeOf(tick);

    public long TickAt(DateTimeOffset at) => plan.TickAt(at);

    public IEnumerable<Reading> ReadingsOf(long tick)
    {
        var at = plan.TimeOf(tick);
        var fault = faults.ActiveAt(machine.AssetId, at);
        // Counted from 1, every metric in turn, as a device with one counter does.
        return _signals.Select((s, i) => new Reading(s.Metric, at, s.Signal.At(at, fault), (tick * _signals.Length) + i + 1));
    }
}
