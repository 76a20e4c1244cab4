using System.Collections.Immutable;
using FieldService.Domain.Technicians;
using FieldService.Grains.Commands;
using FieldService.Simulation.Durable;

namespace FieldService.Simulation.Invariants;

internal sealed class NoOverlap : Invariant
{
    public override IEnumerable<string> AfterWrite(SimulatedWorld world, Written written)
        => written.State is AggregateRecord<Technician> { Value: { } technician } ? In(technician.CalendarAt(world.Now)).Select(o => $"{written.Key} has {o}") : [];

    public static IEnumerable<string> In(ImmutableArray<CalendarEntry> calendar)
        => calendar.Zip(calendar.Skip(1)).Where(static pair => pair.First.End > pair.Second.Start).Select(static pair => $"{Text(pair.First)} over {Text(pair.Second)}");

    private static string Text(CalendarEntry entry) => $"{entry.Kind} {entry.BookingId} {entry.Start:HH:mm:ss}-{entry.End:HH:mm:ss}";
}
