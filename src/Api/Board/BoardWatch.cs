using FieldService.Api.FanOut;
using FieldService.Domain.Territories;
using FieldService.Grains.Abstractions.Territories;
using Microsoft.AspNetCore.SignalR;

namespace FieldService.Api.Board;

/// <summary>Passes the changes of one territory on to its group. The runtime holds observers weakly: whoever made this must keep it.</summary>
internal sealed class BoardWatch : IBoardObserver, IWatch
{
    private readonly IClusterClient _client;
    private readonly ITerritoryGrain _territory;
    private readonly IBoardObserver _reference;
    private readonly Outgoing<BoardDelta> _outgoing;

    public BoardWatch(TerritoryId id, IClusterClient client, IHubContext<BoardHub> hub, ILogger logger)
    {
        _client = client;
        _territory = client.GetGrain<ITerritoryGrain>(id.Value);
        _reference = client.CreateObjectReference<IBoardObserver>(this);
        _outgoing = new((delta, token) => hub.Clients.Group(BoardHub.GroupOf(id)).SendAsync("delta", delta, token), logger);
    }

    public Task ChangedAsync(BoardDelta delta)
    {
        _outgoing.Post(delta);
        return Task.CompletedTask;
    }

    public Task RenewAsync(CancellationToken cancellationToken) => _territory.WatchAsync(_reference, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _territory.UnwatchAsync(_reference);
        _client.DeleteObjectReference<IBoardObserver>(_reference);
        await _outgoing.DisposeAsync();
    }
}
