using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Tracking;

namespace FieldService.Api.Tracking;

/// <summary>Who holds a token sees one booking, and nothing when the token is wrong, revoked or expired.</summary>
internal sealed class TrackingAccess(IGrainFactory grains, TrackingTokens tokens)
{
    public async Task<TrackingView?> FindAsync(string token, CancellationToken cancellationToken)
        => tokens.TryRead(token, out var link)
            ? await grains.GetGrain<ITrackingGrain>(link.BookingId.Value).GetAsync(link.Generation, cancellationToken)
            : null;

    public bool TryRead(string token, out TrackedLink link) => tokens.TryRead(token, out link);

    /// <summary>Null when there is nothing to track.</summary>
    public async Task<string?> IssueAsync(BookingId booking, CancellationToken cancellationToken)
        => await grains.GetGrain<ITrackingGrain>(booking.Value).GetGenerationAsync(cancellationToken) is { } generation
            ? tokens.Create(new TrackedLink(booking, generation))
            : null;
}
