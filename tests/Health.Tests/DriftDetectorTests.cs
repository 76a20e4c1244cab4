namespace FieldService.Health.Tests;

public sealed class DriftDetectorTests
{
    private static readonly DriftRule Rule = new() { BaselineReadings = 10, BaselineSpan = TimeSpan.Zero, BaselineLimit = TimeSpan.Zero };

    [Fact]
    public void Needs_the_baseline_first()
    {
        var detector = new DriftDetector(Rule);
        for (var i = 0; i < 9; i++) detector.Observe(At(i), 1000).Score.ShouldBe(0);
    }

    [Fact]
    public void Scores_the_smoothed_logarithm_against_the_baseline()
    {
        // Ten times e: centre 1, spread 0, so the least spread 0.01 holds. Then e^1.05 is 5 units.
        var detector = new DriftDetector(Rule);
        for (var i = 0; i < 10; i++) detector.Observe(At(i), Math.E);

        var first = detector.Observe(At(10), Math.Exp(1.05));
        var second = detector.Observe(At(11), Math.Exp(1.05));

        first.Score.ShouldBe(0.5 / 4, 1e-9); // 0.1 x 5
        second.Score.ShouldBe(0.95 / 4, 1e-9); // 0.5 + 0.1 x (5 - 0.5)
        second.Code.ShouldBe(ReasonCode.DriftingUp);
        second.Usual.ShouldBe(Math.E, 1e-9);
    }

    [Fact]
    public void A_glitch_counts_no_more_than_five_thresholds()
    {
        var detector = new DriftDetector(Rule);
        for (var i = 0; i < 10; i++) detector.Observe(At(i), 100);

        detector.Observe(At(10), 1e12).Score.ShouldBe(0.5, 1e-9); // 0.1 x 20 units / 4
    }

    [Fact]
    public void A_metric_with_values_below_zero_is_compared_linearly()
    {
        var detector = new DriftDetector(Rule);
        for (var i = 0; i < 10; i++) detector.Observe(At(i), i - 4.5);

        detector.Observe(At(10), -100).Code.ShouldBe(ReasonCode.DriftingDown);
    }

    [Fact]
    public void A_daily_cycle_is_no_drift()
    {
        var detector = new DriftDetector(new DriftRule());
        Enumerable.Range(0, 5 * 1440)
            .Select(i => detector.Observe(At(i), 20 + (5 * Math.Sin(2 * Math.PI * i / 1440))).Score)
            .Max().ShouldBeLessThan(1);
    }

    [Fact]
    public void A_slow_rise_tells_since_when()
    {
        var noise = new Noise(3);
        var detector = new DriftDetector(new DriftRule { BaselineLimit = TimeSpan.FromDays(2) });
        for (var i = 0; i < 288; i++) detector.Observe(At(10 * i), 5 + noise.Next(0.1));

        var rise = Enumerable.Range(288, 1440).Select(i => (i, Verdict: detector.Observe(At(10 * i), 5 + ((i - 288) * 0.005) + noise.Next(0.1))));
        var found = rise.First(step => step.Verdict.Score >= 1);

        // 0.1 standard deviation: four of them are reached 80 readings on, smoothing lags by about 10.
        found.i.ShouldBeInRange(288 + 60, 288 + 130);
        found.Verdict.RisingSince!.Value.ShouldBeInRange(At(10 * 288), At(10 * (288 + 50)));
    }

    private static DateTimeOffset At(int minute) => Replay.Start.AddMinutes(minute);
}
