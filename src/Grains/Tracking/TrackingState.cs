using System.Collections.Immutable;
using FieldService.Domain.Tracking;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Tracking;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.Tracking;

/// <summary>What the work order last said about this booking, and what the customer was told. Where the technician is, is not stored.</summary>
public sealed record TrackingState
{
    private const int UpdatesKept = 50;
    private static readonly TimeSpan WorthMentioning = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan MovedPlan = TimeSpan.FromMinutes(10);

    public WorkOrderView? WorkOrder { get; init; }

    public string TimeZone { get; init; } = "Etc/UTC";

    public string? TechnicianPhone { get; init; }

    /// <summary>Signed into links; raising it revokes them all.</summary>
    public int Generation { get; init; } = 1;

    public TrackingPhase Phase { get; init; } = TrackingPhase.Confirmed;

    /// <summary>When the booking was done or canceled: links live a day longer.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Newest first.</summary>
    public ImmutableList<TrackingUpdate> Updates { get; init; } = [];

    public BookingView? BookingOf(string id) => WorkOrder?.Bookings.FirstOrDefault(b => b.Id.Value == id);

    internal TrackingState With(TrackingNews news, DateTimeOffset now)
    {
        var booking = news.WorkOrder.Bookings.First(b => b.Id == news.BookingId);
        var before = BookingOf(news.BookingId.Value);
        var phase = TrackingPhases.Of(booking.Status);
        var ended = phase is TrackingPhase.Done or TrackingPhase.Canceled;
        var next = this with
        {
            WorkOrder = news.WorkOrder,
            TimeZone = news.TimeZone,
            TechnicianPhone = news.TechnicianPhone,
            Phase = phase,
            EndedAt = ended ? EndedAt ?? booking.ActualEnd ?? now : null,
        };
        if (KindOf(before, booking) is not { } kind) return next;
        return next.Told(new(booking.Timestamps[^1].At, kind, booking.ActualArrival is null && !ended ? booking.Arrival : null));
    }

    /// <summary>A trip has moved on: the phase may become Arriving, and the customer hears of a changed or late arrival.</summary>
    internal TrackingState With(Trip trip, DateTimeOffset windowEnd, DateTimeOffset now)
    {
        var expected = trip.Eta!.Expected;
        var arriving = TrackingPhases.Of(BookingStatus.Traveling, trip.Progress!.RemainingSeconds, trip.Progress.RemainingMetres) is TrackingPhase.Arriving;
        if (arriving && Phase is TrackingPhase.OnTheWay) return (this with { Phase = TrackingPhase.Arriving }).Told(new(now, "arriving", expected));
        if (EtaEstimator.IsRunningLate(trip.Eta, windowEnd) && !Updates.Any(u => u.Kind == "running-late")) return Told(new(now, "running-late", expected));
        return Updates.FirstOrDefault(u => u.Expected is not null)?.Expected is { } told && (expected - told).Duration() >= WorthMentioning
            ? Told(new(now, "eta-changed", expected))
            : this;
    }

    private static string? KindOf(BookingView? before, BookingView booking)
    {
        if (before is null) return "confirmed";
        if (before.TechnicianId != booking.TechnicianId) return "reassigned";
        if (before.Status == booking.Status) return (booking.Arrival - before.Arrival).Duration() > MovedPlan ? "rescheduled" : null;
        return booking.Status switch
        {
            BookingStatus.Traveling => "on-the-way",
            BookingStatus.InProgress when before.Status is not BookingStatus.OnBreak => "arrived",
            BookingStatus.Completed or BookingStatus.PartiallyCompleted => "done",
            BookingStatus.Canceled => "canceled",
            _ => null,
        };
    }

    private TrackingState Told(TrackingUpdate update)
    {
        var updates = Updates.Insert(0, update);
        return this with { Updates = updates.Count > UpdatesKept ? updates.RemoveAt(UpdatesKept) : updates };
    }
}
