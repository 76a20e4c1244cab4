namespace FieldService.Health.Tests;

public sealed class ConnectivityTests
{
    [Fact]
    public void A_silent_device_is_one_fault_and_its_return_resolves_it()
    {
        var monitor = new AssetMonitor(MonitorRules.Default);
        monitor.Feed(new Plant(1).Minutes(0, 30));
        var due = monitor.NextDue!.Value;
        due.ShouldBe(At(29).AddSeconds(90));
        monitor.CheckSilence(due.AddSeconds(-1)).ShouldBeEmpty();

        var events = monitor.CheckSilence(due);

        events.Select(happened => happened.GetType()).ShouldBe([typeof(EpisodeSuspected), typeof(EpisodeActivated)]);
        events[1].FaultCode.ShouldBe(MonitorRules.ConnectivityFaultCode);
        events[1].StartedAt.ShouldBe(At(29));
        events[1].Reason.Text.ShouldBe("pressure silent for 90 seconds, expected every 60 seconds");
        monitor.CheckSilence(due.AddMinutes(1)).OfType<EpisodeActivated>().ShouldBeEmpty();
        monitor.Feed(new Plant(1).Minutes(40, 2)).OfType<EpisodeResolved>().Count().ShouldBe(1);
    }

    [Fact]
    public void One_silent_metric_is_named()
    {
        var monitor = new AssetMonitor(MonitorRules.Default);
        monitor.Feed(new Plant(1).Minutes(0, 30));
        monitor.Feed(new Plant(1).Minutes(30, 5).Where(reading => reading.Metric != "vibration"));

        monitor.CheckSilence(At(34)).OfType<EpisodeActivated>().ShouldHaveSingleItem().Metric.ShouldBe("vibration");
        monitor.OpenEpisodes.ShouldHaveSingleItem();
    }

    [Fact]
    public void Silence_during_the_hold_off_is_reported_when_it_ends()
    {
        var monitor = new AssetMonitor(MonitorRules.Default);
        monitor.Feed(new Plant(1).Minutes(0, 30));
        monitor.CheckSilence(At(40));
        monitor.Feed(new Plant(1).Minutes(41, 2));
        monitor.CheckSilence(At(50)).ShouldBeEmpty();

        monitor.NextDue.ShouldBe(At(42 + 60));
        monitor.CheckSilence(At(42 + 60)).Activations().ShouldBe(1);
    }

    private static DateTimeOffset At(int minute) => Replay.Start.AddMinutes(minute);
}
