namespace FieldService.Health.Tests;

public sealed class PlantTests(ITestOutputHelper output)
{
    private const int Day = 1440;

    [Theory]
    [InlineData(Day / 2)]
    [InlineData(Day * 3 / 4)]
    [InlineData(Day)]
    [InlineData(Day * 3)]
    public void Rising_vibration_is_active_within_a_quarter_of_an_hour(int history)
    {
        var delays = Enumerable.Range(0, 20).Select(seed => Delay(seed, history)).Order().ToList();

        output.WriteLine($"history {history} min: median {delays[10]:0}, worst {delays[^1]:0} min");
        delays[^1].ShouldBeLessThanOrEqualTo(15);
        delays[0].ShouldBeGreaterThan(0);
    }

    private static double Delay(int seed, int history)
    {
        var monitor = new AssetMonitor(MonitorRules.Default);
        var plant = new Plant(seed);
        monitor.Feed(plant.Minutes(0, history)).Activations().ShouldBe(0);
        var active = monitor.Feed(plant.Failing(history, 60)).OfType<EpisodeActivated>().FirstOrDefault();
        if (active is null) return 999;
        active.Metric.ShouldBe("vibration");
        return (active.At - Replay.Start.AddMinutes(history)).TotalMinutes;
    }
}
