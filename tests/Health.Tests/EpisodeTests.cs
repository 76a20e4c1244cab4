namespace FieldService.Health.Tests;

public sealed class EpisodeTests
{
    private const string Hot = "overheating";
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void A_limit_breach_is_suspected_then_active_then_resolved()
    {
        var monitor = new AssetMonitor(Rules());

        // Two minutes above raise; ten calm readings over fifteen minutes clear.
        var events = monitor.Feed("temperature", [70, 90, 90, 90, .. Enumerable.Repeat(70.0, 20)], Minute);

        events.Select(happened => happened.GetType()).ShouldBe([typeof(EpisodeSuspected), typeof(EpisodeActivated), typeof(EpisodeResolved)]);
        events.Select(happened => happened.At).ShouldBe([At(1), At(3), At(19)]);
        events.ShouldAllBe(happened => happened.StartedAt == At(1) && happened.Ordinal == 1 && happened.Priority == FaultPriority.High);
        events[1].Reason.Text.ShouldBe("temperature at 90, above its limit 80 since 00:01");
    }

    [Fact]
    public void A_short_breach_is_dismissed()
    {
        var events = new AssetMonitor(Rules()).Feed("temperature", [70, 90, 70, 70], Minute);

        events.Count.ShouldBe(2);
        events[1].ShouldBeOfType<EpisodeResolved>().Cause.ShouldBe(ResolutionCause.Dismissed);
    }

    [Fact]
    public void Flapping_is_one_episode()
    {
        var flapping = Enumerable.Range(0, 10).SelectMany(_ => Enumerable.Repeat(90.0, 5).Concat(Enumerable.Repeat(70.0, 25)));

        new AssetMonitor(Rules()).Feed("temperature", flapping, Minute).Activations().ShouldBe(1);
    }

    [Fact]
    public void A_fault_that_lasts_beyond_the_hold_off_is_a_second_episode()
    {
        var monitor = new AssetMonitor(Rules());
        monitor.Feed("temperature", [90, 90, 90, .. Enumerable.Repeat(70.0, 20)], Minute);

        var events = monitor.Feed("temperature", Enumerable.Repeat(90.0, 13 * 60), Minute, At(60));

        var second = events.OfType<EpisodeActivated>().ShouldHaveSingleItem();
        second.Ordinal.ShouldBe(2);
        second.At.ShouldBe(At(18 + 720)); // cleared at minute 18, held off for twelve hours
    }

    [Fact]
    public void Two_metrics_of_one_fault_code_are_one_episode()
    {
        var monitor = new AssetMonitor(Rules());
        var both = Enumerable.Range(0, 10).SelectMany(i => new[] { new Reading("temperature", At(i), 90), new Reading("oil", At(i), 130) });

        monitor.Feed(both).Activations().ShouldBe(1);
        monitor.OpenEpisodes.ShouldHaveSingleItem().FaultCode.ShouldBe(Hot);
    }

    [Fact]
    public void Strengthens_once_per_level_of_severity()
    {
        // Scores 1.5, 3 and 5: limit 80 alone has the unit 20.
        var events = new AssetMonitor(Rules()).Feed("temperature", [90, 90, 90, 120, 120, 160, 160, 161], Minute);

        events.OfType<EpisodeStrengthened>().Select(happened => happened.Severity).ShouldBe([Severity.Medium, Severity.High]);
    }

    [Fact]
    public void Escalates_when_nobody_came()
    {
        var monitor = new AssetMonitor(Rules());
        monitor.Feed("temperature", [90, 90, 90, 90], Minute);

        monitor.NextDue.ShouldBe(At(62)); // active since minute 2, escalates after an hour
        monitor.CheckSilence(At(61)).ShouldBeEmpty();
        monitor.CheckSilence(At(62)).ShouldHaveSingleItem().ShouldBeOfType<EpisodeEscalated>().Priority.ShouldBe(FaultPriority.Urgent);
        monitor.CheckSilence(At(63)).ShouldBeEmpty();
    }

    [Fact]
    public void A_repair_resolves_and_a_fault_that_stays_is_reported_again()
    {
        var monitor = new AssetMonitor(Rules());
        monitor.Feed("temperature", [90, 90, 90], Minute);

        monitor.Reset(At(10), ResetCause.Repaired).ShouldHaveSingleItem()
            .ShouldBeOfType<EpisodeResolved>().Cause.ShouldBe(ResolutionCause.Repaired);
        monitor.Observe(new Reading("temperature", At(9), 90), At(11)).Intake.ShouldBe(IntakeResult.Late);
        monitor.HealthScore.ShouldBe(1);

        var again = monitor.Feed("temperature", [90, 90, 90], Minute, At(11));
        again.OfType<EpisodeActivated>().ShouldHaveSingleItem().Ordinal.ShouldBe(2);
    }

    [Fact]
    public void No_fault_found_raises_the_threshold_up_to_a_bound()
    {
        var monitor = new AssetMonitor(Rules());
        monitor.Feed("temperature", [90, 90, 90], Minute);

        monitor.Reset(At(10), ResetCause.NoFaultFound, Hot).ShouldHaveSingleItem().ShouldBeOfType<EpisodeResolved>();
        for (var i = 0; i < 10; i++) monitor.Reset(At(10), ResetCause.NoFaultFound, Hot);

        monitor.Snapshot().Episodes.Single(episode => episode.FaultCode == Hot).Factor.ShouldBe(4);
        // Score 1.5 is no longer enough, however long it lasts.
        monitor.Feed("temperature", Enumerable.Repeat(90.0, 24 * 60), Minute, At(20)).ShouldBeEmpty();
    }

    [Fact]
    public void Health_falls_with_suspicion_and_fault()
    {
        var monitor = new AssetMonitor(Rules());
        monitor.Feed("temperature", [70], Minute);
        monitor.HealthScore.ShouldBe(1);
        monitor.Feed("temperature", [90], Minute, At(1));
        monitor.HealthScore.ShouldBe(0.7);
        monitor.Feed("temperature", [90, 90], Minute, At(2));
        monitor.HealthScore.ShouldBe(0.5 / 1.5, 1e-9);
    }

    private static MonitorRules Rules() => new()
    {
        Metrics = new Dictionary<string, MetricRules> { ["temperature"] = Limited(80), ["oil"] = Limited(120) },
        Faults = new Dictionary<string, FaultRules> { [Hot] = new() { Priority = FaultPriority.High, EscalateAfter = TimeSpan.FromHours(1), HoldOff = TimeSpan.FromHours(12) } },
    };

    private static MetricRules Limited(double upper) => new()
    {
        Limits = [new LimitRule { FaultCode = Hot, Upper = upper, Hysteresis = 2, MinimumDuration = TimeSpan.FromMinutes(2) }],
        Robust = null,
        Drift = null,
        WatchSilence = false,
    };

    private static DateTimeOffset At(int minute) => Replay.Start.AddMinutes(minute);
}
