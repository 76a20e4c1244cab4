using FieldService.Api.FanOut;
using FieldService.Grains.Abstractions.Tracking;
using Microsoft.AspNetCore.SignalR;

namespace FieldService.Api.Tracking;

/// <summary>
/// Passes the changes of one booking on to whoever has its link open. Asks for the view again before sending: a link that was revoked or has
/// expired meanwhile shows nothing more.
/// </summary>
internal sealed class TrackingWatch : ITrackingObserver, IWatch
{
    private readonly IClusterClient _client;
    private readonly ITrackingGrain _tracking;
    private readonly ITrackingObserver _reference;
    private readonly Outgoing<long> _outgoing;

    public TrackingWatch(TrackedLink link, IClusterClient client, IHubContext<TrackingHub> hub, ILogger logger)
    {
        _client = client;
        _tracking = client.GetGrain<ITrackingGrain>(link.BookingId.Value);
        _reference = client.CreateObjectReference<ITrackingObserver>(this);
        _outgoing = new((_, token) => SendAsync(link, hub, token), logger);
    }

    public Task ChangedAsync(TrackingView view)
    {
        _outgoing.Post(view.Revision);
        return Task.CompletedTask;
    }

    public Task RenewAsync(CancellationToken cancellationToken) => _tracking.WatchAsync(_reference, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _tracking.UnwatchAsync(_reference);
        _client.DeleteObjectReference<ITrackingObserver>(_reference);
        await _outgoing.DisposeAsync();
    }

    private async Task SendAsync(TrackedLink link, IHubContext<TrackingHub> hub, CancellationToken cancellationToken)
    {
        if (await _tracking.GetAsync(link.Generation, cancellationToken) is { } view)
            await hub.Clients.Group(TrackingHub.GroupOf(link)).SendAsync("changed", view, cancellationToken);
    }
}
