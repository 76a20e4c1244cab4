using System.Collections.Concurrent;
using FieldService.Grains.Abstractions.Tracking;

namespace FieldService.Grains.Tests.Hosting;

internal sealed class TrackingWatcher(Activity activity) : ITrackingObserver
{
    public ConcurrentQueue<TrackingView> Views { get; } = new();

    public Task ChangedAsync(TrackingView view)
    {
        Views.Enqueue(view);
        activity.Note();
        return Task.CompletedTask;
    }
}
