using Microsoft.AspNetCore.SignalR;

namespace FieldService.Api.FanOut;

/// <summary>Counts each connection once per key, however often it calls Watch.</summary>
internal abstract class WatchingHub<TKey>(WatchRegistry<TKey> watches) : Hub where TKey : notnull
{
    /// <summary>A browser looks at a handful of things; a script that watches thousands is refused.</summary>
    private const int MostWatches = 32;

    private HashSet<TKey> Watched => (HashSet<TKey>)(Context.Items[typeof(TKey)] ??= new HashSet<TKey>());

    protected abstract string GroupName(TKey key);

    /// <summary>From here on the group gets every change: take the snapshot after this, so that none is missed.</summary>
    protected async Task JoinAsync(TKey key)
    {
        if (Watched.Count >= MostWatches && !Watched.Contains(key)) throw new HubException($"A connection watches at most {MostWatches} things.");
        await Groups.AddToGroupAsync(Context.ConnectionId, GroupName(key), Context.ConnectionAborted);
        if (!Watched.Add(key)) return;
        try
        {
            await watches.JoinAsync(key, Context.ConnectionAborted);
        }
        catch
        {
            Watched.Remove(key);
            throw;
        }
    }

    protected async Task LeaveAsync(TKey key)
    {
        if (!Watched.Remove(key)) return;
        await Groups.RemoveFromGroupAsync(Context.ConnectionId, GroupName(key));
        await watches.LeaveAsync(key);
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        foreach (var key in Watched.ToArray()) await LeaveAsync(key);
        await base.OnDisconnectedAsync(exception);
    }
}
