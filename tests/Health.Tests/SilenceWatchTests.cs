namespace FieldService.Health.Tests;

public sealed class SilenceWatchTests
{
    [Fact]
    public void Is_due_one_and_a_half_intervals_after_the_last_reading()
    {
        var watch = Every(60, 10);

        watch.ExpectedInterval.ShouldBe(TimeSpan.FromSeconds(60));
        watch.DueAt().ShouldBe(At((9 * 60) + 90));
        watch.Judge(At((9 * 60) + 89)).Score.ShouldBeLessThan(1);
        watch.Judge(At((9 * 60) + 90)).Score.ShouldBe(1);
    }

    [Fact]
    public void Is_not_due_before_the_rhythm_is_known()
    {
        Every(60, 5).DueAt().ShouldBeNull();
        Every(60, 6).DueAt().ShouldNotBeNull();
    }

    [Fact]
    public void A_configured_interval_needs_no_learning()
    {
        var watch = new SilenceWatch(TimeSpan.FromHours(1));
        watch.DueAt().ShouldBeNull();
        watch.Observe(At(0));
        watch.DueAt().ShouldBe(At(5400));
    }

    [Fact]
    public void One_outage_does_not_change_the_rhythm()
    {
        var watch = Every(60, 31);
        watch.Observe(At(100_000));
        watch.ExpectedInterval.ShouldBe(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Readings_uploaded_together_count_once()
    {
        var watch = new SilenceWatch();
        for (var hour = 0; hour < 8; hour++)
        {
            for (var i = 0; i < 60; i++) watch.Observe(At(hour * 3600));
        }

        watch.ExpectedInterval.ShouldBe(TimeSpan.FromHours(1));
    }

    private static SilenceWatch Every(int seconds, int readings)
    {
        var watch = new SilenceWatch();
        for (var i = 0; i < readings; i++) watch.Observe(At(i * seconds));
        return watch;
    }

    private static DateTimeOffset At(int second) => Replay.Start.AddSeconds(second);
}
