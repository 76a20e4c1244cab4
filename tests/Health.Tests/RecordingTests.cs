using System.Text.Json;

namespace FieldService.Health.Tests;

/// <summary>Real recordings, everything unconfigured.</summary>
public sealed class RecordingTests(ITestOutputHelper output)
{
    private const string Room = "realKnownCause/ambient_temperature_system_failure.csv";

    [Fact]
    public void A_wearing_bearing_is_reported_a_day_before_it_fails()
    {
        var readings = SharedData.Read(SharedData.Find("health/ims-test2/bearing1.csv"), "vibration", column: 1);
        var failure = SharedData.Time("2004-02-19 06:02:39");

        var active = Activations(readings);

        active.ShouldNotBeEmpty();
        (failure - active[0].At).ShouldBeGreaterThan(TimeSpan.FromHours(24));
        active.ShouldAllBe(episode => episode.At > readings[readings.Count / 3].Timestamp);
    }

    // It runs on the shaft of the failing bearing and shakes with it in the last day only.
    [Fact]
    public void The_bearing_that_survives_is_quiet_for_six_days()
    {
        var readings = SharedData.Read(SharedData.Find("health/ims-test2/bearing3.csv"), "vibration", column: 1);

        Activations(readings).ShouldAllBe(episode => episode.At > readings[0].Timestamp.AddDays(5.9));
    }

    [Fact]
    public void A_failing_room_temperature_is_reported_with_few_false_alarms()
    {
        var readings = SharedData.Read(SharedData.Find($"health/nab/data/{Room}"), "temperature", column: 1);
        var windows = Windows(SharedData.Find("health/nab/labels/combined_windows.json"));

        var active = Activations(readings);

        foreach (var (from, to) in windows) active.ShouldContain(episode => from <= episode.At && episode.At <= to);
        active.Count(episode => !windows.Exists(window => window.From <= episode.At && episode.At <= window.To)).ShouldBeLessThanOrEqualTo(4);
    }

    private static List<(DateTimeOffset From, DateTimeOffset To)> Windows(string path)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(path));
        return [.. labels.RootElement.GetProperty(Room).EnumerateArray().Select(window => (Time(window[0]), Time(window[1])))];
    }

    private static DateTimeOffset Time(JsonElement element) => SharedData.Time(element.GetString()!);

    private List<EpisodeActivated> Activations(List<Reading> readings)
    {
        var active = new AssetMonitor(MonitorRules.Default).Feed(readings).OfType<EpisodeActivated>().ToList();
        foreach (var episode in active) output.WriteLine($"{episode.At:u} #{episode.Ordinal} score {episode.Score:0.0} {episode.Reason.Text}");
        return active;
    }
}
