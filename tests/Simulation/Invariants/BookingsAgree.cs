using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Commands;

namespace FieldService.Simulation.Invariants;

/// <summary>Every open booking is in its technician's calendar and in no other; every entry of a calendar is a booking of its work order.</summary>
internal sealed class BookingsAgree : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture)
    {
        var entries = world.Durable.All<AggregateRecord<Technician>>(StorageNames.Technician)
            .SelectMany(t => t.State.Value!.CalendarAt(world.Now).Where(static e => e.Kind is CalendarEntryKind.Booking).Select(e => (Technician: t.Key, Entry: e)))
            .ToLookup(static e => e.Entry.BookingId);
        var bookings = world.Durable.All<AggregateRecord<WorkOrder>>(StorageNames.WorkOrder)
            .SelectMany(static o => o.State.Value!.Bookings.Select(b => (Order: o.Key, Booking: b)))
            .ToDictionary(static b => b.Booking.Id);
        foreach (var (_, booking) in bookings.Values)
            if (booking.Status.IsOpen() && !entries[booking.Id].Any(e => e.Technician == booking.TechnicianId.Value))
                yield return $"{booking.Id} ({booking.Status}) is not in the calendar of {booking.TechnicianId}";
        foreach (var (technician, entry) in entries.SelectMany(static same => same))
        {
            var place = $"{entry.BookingId} ({entry.Status}) in the calendar of {technician}";
            if (!bookings.TryGetValue(entry.BookingId, out var found)) yield return $"{place} is no booking";
            else if (Difference(technician, entry, found.Booking) is { } difference) yield return $"{place} {difference}";
        }
    }

    private static string? Difference(string technician, CalendarEntry entry, Booking booking)
    {
        if (booking.TechnicianId.Value != technician) return $"is a booking of {booking.TechnicianId}";
        if (booking.Status != entry.Status) return $"is {booking.Status} for its work order";
        var isMoved = booking.Status is BookingStatus.Scheduled && (booking.Start, booking.Arrival, booking.End) != (entry.Start, entry.Arrival, entry.End);
        return isMoved ? $"is at {entry.Start:u} and not at {booking.Start:u}" : null;
    }
}
