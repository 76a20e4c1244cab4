namespace FieldService.Health.Tests;

public sealed class IntakeTests
{
    private readonly AssetMonitor _monitor = new(new MonitorRules { MaximumMetrics = 2 });

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.MaxValue)]
    public void What_is_no_usable_number_is_ignored_and_counted(double value)
    {
        Observe(0, value).ShouldBe(IntakeResult.NotANumber);
        _monitor.Counts.NotANumber.ShouldBe(1);
    }

    [Fact]
    public void The_same_reading_twice_is_a_duplicate_but_another_value_is_not()
    {
        Observe(0, 1).ShouldBe(IntakeResult.Accepted);
        Observe(0, 1).ShouldBe(IntakeResult.Duplicate);
        Observe(0, 2).ShouldBe(IntakeResult.Accepted);
        Observe(0, 2, metric: "b").ShouldBe(IntakeResult.Accepted);
    }

    [Fact]
    public void Behind_the_lateness_bound_is_late()
    {
        Observe(60, 1);
        Observe(50, 1).ShouldBe(IntakeResult.Accepted);
        Observe(49, 1).ShouldBe(IntakeResult.Late);
        Observe(49, 1, metric: "b").ShouldBe(IntakeResult.Accepted);
    }

    [Fact]
    public void More_than_five_minutes_in_the_future_is_quarantined_with_a_reason()
    {
        Observe(5, 1, arrival: 0).ShouldBe(IntakeResult.Accepted);
        var outcome = _monitor.Observe(new Reading("a", At(6), 1), At(0));

        outcome.Intake.ShouldBe(IntakeResult.Quarantined);
        outcome.Detail.ShouldBe("timestamp 360 s in the future");
    }

    [Fact]
    public void A_clock_that_ran_ahead_and_was_corrected_is_heard()
    {
        Observe(5, 1, arrival: 0);
        Observe(1, 1, arrival: 1).ShouldBe(IntakeResult.Accepted);
    }

    [Fact]
    public void Invented_metrics_are_bounded()
    {
        Observe(0, 1, metric: "a");
        Observe(0, 1, metric: "b");
        Observe(0, 1, metric: "c").ShouldBe(IntakeResult.TooManyMetrics);
        _monitor.Counts.ShouldBe(new IntakeCounts(Accepted: 2, TooManyMetrics: 1));
    }

    [Fact]
    public void A_refused_reading_changes_no_detector()
    {
        for (var i = 0; i < 100; i++) Observe(i, i % 7);
        var before = _monitor.Snapshot().Metrics[0].Channels;
        Observe(200, 1e6, arrival: 100);
        Observe(10, 1e6, arrival: 100);
        Observe(100, double.NaN);

        var after = _monitor.Snapshot().Metrics[0].Channels;

        new MonitorState { Metrics = [new MetricState { Metric = "a", Channels = after }] }.ToJson()
            .ShouldBe(new MonitorState { Metrics = [new MetricState { Metric = "a", Channels = before }] }.ToJson());
    }

    private IntakeResult Observe(int minute, double value, string metric = "a", int? arrival = null) =>
        _monitor.Observe(new Reading(metric, At(minute), value), At(arrival ?? minute)).Intake;

    private static DateTimeOffset At(int minute) => Replay.Start.AddMinutes(minute);
}
