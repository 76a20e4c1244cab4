namespace FieldService.Health.Tests;

public sealed class RobustDetectorTests
{
    [Fact]
    public void Usual_noise_scores_below_the_threshold()
    {
        var scores = Scores(new RobustDetector(new RobustRule()), Noisy(5000));
        scores.Count(score => score >= 1).ShouldBe(0);
    }

    [Fact]
    public void A_spike_scores_at_once_and_is_not_learned()
    {
        var detector = new RobustDetector(new RobustRule());
        Scores(detector, Noisy(3000));

        Score(detector, 3000, 200).ShouldBeGreaterThan(2);
        Score(detector, 3001, 100).ShouldBeLessThan(1);
        foreach (var (value, i) in Noisy(100).Select((value, i) => (value, i))) Score(detector, 3002 + i, value);
        Score(detector, 3102, 200).ShouldBeGreaterThan(2);
    }

    [Fact]
    public void A_new_level_stays_abnormal_until_it_is_the_new_normal()
    {
        var detector = new RobustDetector(new RobustRule { MaximumFreeze = 200 });
        Scores(detector, Noisy(3000));

        var scores = Enumerable.Range(0, 400).Select(i => Score(detector, 3000 + i, 150)).ToList();

        scores.Take(200).ShouldAllBe(score => score >= 1);
        scores[^1].ShouldBeLessThan(1);
    }

    [Fact]
    public void Says_above_or_below_what_is_usual()
    {
        var detector = new RobustDetector(new RobustRule());
        Scores(detector, Noisy(3000));

        var verdict = detector.Observe(At(3000), 50);

        verdict.Code.ShouldBeOneOf(ReasonCode.BelowUsual, ReasonCode.ChangedPattern);
        verdict.Usual.ShouldBe(100, 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void A_constant_never_scores_and_its_change_gives_a_finite_score(double level)
    {
        var detector = new RobustDetector(new RobustRule());
        Scores(detector, Enumerable.Repeat(level, 2000)).ShouldAllBe(score => score == 0);

        var score = Score(detector, 2000, level + 10);

        score.ShouldBeGreaterThan(1);
        double.IsFinite(score).ShouldBeTrue();
    }

    [Fact]
    public void Accepted_levels_are_learned_soon()
    {
        var detector = new RobustDetector(new RobustRule());
        Scores(detector, Noisy(3000));
        Score(detector, 3000, 150).ShouldBeGreaterThan(1);

        detector.Accept();

        Enumerable.Range(1, 250).Select(i => Score(detector, 3000 + i, 150)).ToList()[^1].ShouldBeLessThan(1);
    }

    [Fact]
    public void A_reading_allocates_nothing()
    {
        var detector = new RobustDetector(new RobustRule());
        Scores(detector, Noisy(3000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1000; i++) detector.Observe(At(3000 + i), 100 + (i % 7));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static IEnumerable<double> Noisy(int count)
    {
        var noise = new Noise(1);
        return Enumerable.Range(0, count).Select(_ => 100 + noise.Next(2));
    }

    private static List<double> Scores(RobustDetector detector, IEnumerable<double> values) =>
        [.. values.Select((value, i) => Score(detector, i, value))];

    private static double Score(RobustDetector detector, int minute, double value) => detector.Observe(At(minute), value).Score;

    private static DateTimeOffset At(int minute) => Replay.Start.AddMinutes(minute);
}
