namespace FieldService.Health.Tests;

public sealed class HealthyPlantTests(ITestOutputHelper output)
{
    [Fact]
    public void Forty_healthy_assets_stay_quiet_for_a_week()
    {
        const int Assets = 40;
        var events = Enumerable.Range(100, Assets)
            .SelectMany(seed => new AssetMonitor(MonitorRules.Default).Feed(new Plant(seed).Minutes(0, 7 * 1440)))
            .ToList();

        var years = Assets * 7 / 365.0;
        var suspicions = events.OfType<EpisodeSuspected>().Count();
        output.WriteLine($"per asset-year: {events.Activations() / years:0.0} false episodes, {suspicions / years:0.0} suspicions");
        events.Activations().ShouldBe(0);
    }

    // Nobody told the monitor about shifts: the first start of work, and a Monday after a weekend's beginning, may each surprise it once.
    [Fact]
    public void Shift_work_is_learned_within_its_first_days()
    {
        foreach (var firstDay in new[] { 0, 3, 5 })
        {
            var active = new AssetMonitor(MonitorRules.Default).Feed(Shifts(firstDay, days: 14)).OfType<EpisodeActivated>().ToList();

            active.Count.ShouldBeLessThanOrEqualTo(2);
            active.ShouldAllBe(episode => episode.At < Replay.Start.AddDays(5));
        }
    }

    /// <summary>At work from 8 to 18 on weekdays, idling otherwise.</summary>
    private static IEnumerable<Reading> Shifts(int firstDay, int days)
    {
        var (noise, load) = (new Noise(firstDay), 0.1);
        for (var minute = 0; minute < days * 1440; minute++)
        {
            var working = ((minute / 1440) + firstDay) % 7 < 5 && minute % 1440 is > 480 and < 1080;
            load += ((working ? 1 : 0.1) - load) / 20;
            yield return new Reading("power", Replay.Start.AddMinutes(minute), 1 + (4 * load) + noise.Next(0.1));
        }
    }
}
