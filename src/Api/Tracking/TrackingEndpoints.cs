using FieldService.Api.Answers;
using FieldService.Api.Hosting;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Api.WorkOrders;
using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Tracking;

namespace FieldService.Api.Tracking;

internal static class TrackingEndpoints
{
    /// <summary>Links live on after the visit, for the result.</summary>
    private static readonly TimeSpan AfterTheVisit = TimeSpan.FromHours(24);

    public static void MapTracking(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/tracking/{token}", GetAsync).AllowAnonymous()
            .WithTags("Tracking").WithName("getTracking").WithSummary("What the holder of a tracking link sees.");
        var links = routes.MapGroup("/api/work-orders/{id}/bookings/{bookingId}/tracking-link").WithTags("Tracking").RequireAuthorization(Policies.Office);
        links.MapPost("", IssueAsync)
            .WithName("issueTrackingLink").WithSummary("The tracking link of a booking; it can be asked for again.");
        links.MapDelete("", RevokeAsync)
            .WithName("revokeTrackingLinks").WithSummary("Revoke all links of the booking.");
    }

    private static async Task<ViewAnswer<TrackingView>> GetAsync(string token, TrackingAccess tracking, CancellationToken cancellationToken)
        => await tracking.FindAsync(token, cancellationToken) is { } view
            ? view
            : Refusal.NotFound("tracking.not-found", "This link is wrong, was revoked or has expired.");

    private static async Task<ViewAnswer<TrackingLink>> IssueAsync(
        WorkOrderId id, BookingId bookingId, Caller caller, WorkOrderAccess access, TrackingAccess tracking, PublicAddress address, HttpContext http,
        CancellationToken cancellationToken)
    {
        var workOrder = await access.FindAsync(id, bookingId, caller, cancellationToken);
        if (workOrder is null || await tracking.IssueAsync(bookingId, cancellationToken) is not { } token) return NoSuch.Thing("booking", bookingId);
        var booking = workOrder.Bookings.First(booking => booking.Id == bookingId);
        return new TrackingLink($"{address.Of(http.Request)}/track/{token}", (booking.ActualEnd ?? booking.End) + AfterTheVisit);
    }

    private static async Task<DoneAnswer> RevokeAsync(
        WorkOrderId id, BookingId bookingId, Caller caller, WorkOrderAccess access, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(id, bookingId, caller, cancellationToken) is null) return NoSuch.Thing("booking", bookingId);
        await grains.GetGrain<ITrackingGrain>(bookingId.Value).RevokeAsync(cancellationToken);
        return DoneAnswer.Done;
    }
}
