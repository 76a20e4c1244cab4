namespace FieldService.Health.Tests;

/// <summary>Feeds readings to a monitor as if each arrived at once.</summary>
internal static class Replay
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    public static List<EpisodeEvent> Feed(this AssetMonitor monitor, IEnumerable<Reading> readings)
    {
        var events = new List<EpisodeEvent>();
        foreach (var reading in readings) events.AddRange(monitor.Observe(reading, reading.Timestamp).Events);
        return events;
    }

    public static List<EpisodeEvent> Feed(this AssetMonitor monitor, string metric, IEnumerable<double> values, TimeSpan interval, DateTimeOffset? from = null) =>
        monitor.Feed(values.Select((value, i) => new Reading(metric, (from ?? Start) + (i * interval), value)));

    public static int Activations(this IEnumerable<EpisodeEvent> events) => events.OfType<EpisodeActivated>().Count();
}
