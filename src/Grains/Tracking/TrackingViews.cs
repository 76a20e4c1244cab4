using FieldService.Domain.Tracking;
using FieldService.Grains.Abstractions.Tracking;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.Tracking;

internal static class TrackingViews
{
    // Without a promise the planned arrival is given with this much room.
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan After = TimeSpan.FromMinutes(30);

    public static DateTimeOffset WindowEnd(WorkOrderView order, BookingView booking) => order.Requirement.PromisedTo ?? booking.Arrival + After;

    /// <summary>Nobody arrives before they set out.</summary>
    private static DateTimeOffset WindowStart(BookingView booking) => booking.Arrival - Before > booking.Start ? booking.Arrival - Before : booking.Start;

    public static TrackingView Of(TrackingState state, string bookingId, Trip? trip, long revision, DateTimeOffset now)
    {
        var order = state.WorkOrder!;
        var booking = state.BookingOf(bookingId)!;
        var visible = state.Phase.ShowsLocation();
        var eta = EtaOf(state.Phase, booking, trip, now);
        var windowEnd = WindowEnd(order, booking);
        return new(
            booking.Id, revision, state.Phase, order.Number, order.Summary, order.Site.Name, order.Site.Address, order.Site.Position, state.TimeZone,
            order.Requirement.PromisedFrom ?? WindowStart(booking), windowEnd, eta, EtaEstimator.IsRunningLate(eta, windowEnd),
            visible ? new(booking.TechnicianName, InitialsOf(booking.TechnicianName), state.TechnicianPhone) : null,
            visible ? trip?.Fix : null,
            visible && trip?.Progress is { } progress ? progress.Ahead : [],
            [.. state.Updates], booking.ActualArrival, booking.ActualEnd,
            state.Phase is TrackingPhase.Done ? order.Resolution?.ToString() : null);
    }

    private static EtaBand? EtaOf(TrackingPhase phase, BookingView booking, Trip? trip, DateTimeOffset now) => phase switch
    {
        TrackingPhase.OnTheWay or TrackingPhase.Arriving => trip?.Eta ?? EtaEstimator.WhileTraveling(now, booking.ActualStart ?? now, booking.TravelSeconds),
        TrackingPhase.Confirmed or TrackingPhase.Reminded => EtaEstimator.BeforeDeparture(now, booking.Start, booking.Arrival),
        _ => null,
    };

    private static string InitialsOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "?" : string.Concat(words.Length == 1 ? words[0][..1] : $"{words[0][0]}{words[^1][0]}").ToUpperInvariant();
    }
}
