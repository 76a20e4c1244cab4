namespace FieldService.Health.Tests;

public sealed class LimitDetectorTests
{
    private static readonly LimitRule Rule = new()
    {
        FaultCode = "overheating", Upper = 80, Lower = 10, Hysteresis = 5, MinimumDuration = TimeSpan.FromSeconds(60),
    };

    [Fact]
    public void Raises_only_after_the_minimum_duration()
    {
        var detector = new LimitDetector(Rule);

        Certainty(detector, 0, 81).ShouldBe(Health.Certainty.Pending);
        Certainty(detector, 59, 82).ShouldBe(Health.Certainty.Pending);
        Certainty(detector, 60, 81).ShouldBe(Health.Certainty.Certain);
    }

    [Fact]
    public void One_reading_inside_starts_the_duration_again()
    {
        var detector = new LimitDetector(Rule);
        detector.Observe(At(0), 81);
        detector.Observe(At(30), 79).Score.ShouldBe(0);

        Certainty(detector, 60, 81).ShouldBe(Health.Certainty.Pending);
    }

    [Fact]
    public void Clears_only_inside_the_hysteresis_margin()
    {
        var detector = new LimitDetector(Rule);
        detector.Observe(At(0), 81);
        detector.Observe(At(60), 81);

        detector.Observe(At(61), 76).Score.ShouldBeInRange(Verdict.CalmBelow, 1);
        detector.Observe(At(62), 75).Score.ShouldBe(0);
    }

    [Theory]
    [InlineData(80, 0)]
    [InlineData(115, 2)] // 35 beyond, half of the band 10..80 is 35
    [InlineData(-25, 2)]
    public void Scores_in_units_of_half_the_band(double value, double expected) =>
        new LimitDetector(Rule).Observe(At(0), value).Score.ShouldBe(expected, 1e-12);

    [Fact]
    public void Changing_sides_is_a_new_breach()
    {
        var detector = new LimitDetector(Rule);
        detector.Observe(At(0), 81);

        var verdict = detector.Observe(At(60), 5);

        verdict.Certainty.ShouldBe(Health.Certainty.Pending);
        verdict.Code.ShouldBe(ReasonCode.BelowLimit);
        verdict.Usual.ShouldBe(10);
    }

    private static Certainty Certainty(LimitDetector detector, int second, double value) => detector.Observe(At(second), value).Certainty;

    private static DateTimeOffset At(int second) => Replay.Start.AddSeconds(second);
}
