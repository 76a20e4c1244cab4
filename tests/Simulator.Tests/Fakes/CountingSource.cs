using FieldService.Simulator.Devices;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Tests.Fakes;

/// <summary>One metric whose value is its sequence number; ends after some ticks.</summary>
internal sealed class CountingSource(DateTimeOffset origin, long ticks) : IReadingSource
{
    private readonly TickPlan _plan = new(origin, TimeSpan.Zero);

    public long FirstLiveTick => TickPlan.HistoryTicks;

    public DateTimeOffset? TimeOf(long tick) => tick < ticks ? _plan.TimeOf(tick) : null;

    public long TickAt(DateTimeOffset at) => _plan.TickAt(at);

    public IEnumerable<Reading> ReadingsOf(long tick) => [new Reading("count", _plan.TimeOf(tick), tick + 1, tick + 1)];
}
