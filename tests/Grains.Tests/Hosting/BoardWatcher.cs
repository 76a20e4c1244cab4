using System.Collections.Concurrent;
using FieldService.Grains.Abstractions.Territories;

namespace FieldService.Grains.Tests.Hosting;

internal sealed class BoardWatcher(Activity activity) : IBoardObserver
{
    public ConcurrentQueue<BoardDelta> Deltas { get; } = new();

    public Task ChangedAsync(BoardDelta delta)
    {
        Deltas.Enqueue(delta);
        activity.Note();
        return Task.CompletedTask;
    }
}
