namespace FieldService.Health.Tests;

/// <param name="Now">Arrival.</param>
/// <param name="Reading">Null for a reset or a silence check.</param>
/// <param name="Reset">Null for a silence check.</param>
internal sealed record WalkStep(DateTimeOffset Now, Reading? Reading, ResetCause? Reset)
{
    public IReadOnlyList<EpisodeEvent> Apply(AssetMonitor monitor)
    {
        if (Reading is { } reading) return monitor.Observe(reading, Now).Events;
        return Reset is { } cause ? monitor.Reset(Now, cause) : monitor.CheckSilence(Now);
    }
}
