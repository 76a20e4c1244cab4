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
        output.WriteLine($"per asset-year: {events.Activations() / years:0.0} false episodes, {events.OfType<EpisodeSuspected>().Count() / years:0.0} suspicions");
        events.Activations().ShouldBe(0);
    }
}
