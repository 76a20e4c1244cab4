namespace FieldService.Grains.Abstractions.Tracking;

/// <summary>One per API host and watched booking.</summary>
[Alias("fs.tracking-observer")]
public interface ITrackingObserver : IGrainObserver
{
    [Alias("changed")]
    Task ChangedAsync(TrackingView view);
}
