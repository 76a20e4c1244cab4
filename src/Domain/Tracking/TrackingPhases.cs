using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tracking;

/// <summary>The customer's word for where a booking is. Reminded, Rescheduled and Expired depend on more than the booking and are added by its grain.</summary>
public static class TrackingPhases
{
    private const int ArrivingMetres = 300;
    private const int ArrivingSeconds = 120;

    /// <param name="remainingSeconds">Null while no position is known.</param>
    public static TrackingPhase Of(BookingStatus status, int? remainingSeconds = null, int? remainingMetres = null) => status switch
    {
        BookingStatus.Scheduled => TrackingPhase.Confirmed,
        BookingStatus.Traveling when remainingMetres < ArrivingMetres || remainingSeconds < ArrivingSeconds => TrackingPhase.Arriving,
        BookingStatus.Traveling => TrackingPhase.OnTheWay,
        BookingStatus.InProgress or BookingStatus.OnBreak => TrackingPhase.OnSite,
        BookingStatus.Completed or BookingStatus.PartiallyCompleted => TrackingPhase.Done,
        BookingStatus.Canceled => TrackingPhase.Canceled,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>A customer sees where the technician is only while they travel to this stop; not before, not after, not in a break.</summary>
    public static bool ShowsLocation(this TrackingPhase phase) => phase is TrackingPhase.OnTheWay or TrackingPhase.Arriving;
}
