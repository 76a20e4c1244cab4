namespace FieldService.Health.Tests;

public sealed class SignalTests
{
    [Fact]
    public void Extremes_forget_the_oldest_block_after_six_thousand()
    {
        var extremes = new Extremes();
        extremes.Learn(10);
        for (var i = 0; i < 5999; i++) extremes.Learn(1);
        (extremes.High, extremes.Low).ShouldBe((10, 1));

        extremes.Learn(2);

        (extremes.High, extremes.Low).ShouldBe((2, 1));
    }

    [Fact]
    public void Excess_is_measured_in_ranges_learnt_thirty_readings_ago()
    {
        var series = new RecordSeries();
        series.Learn(0);
        series.Learn(2);
        for (var i = 0; i < 30; i++) series.Learn(50);

        series.Excess(3, 0, symmetric: false).ShouldBe(0.5); // 1 beyond 2, the range is 0..2
        series.Excess(-3, 0, symmetric: true).ShouldBe(0.25); // 1 beyond -2, the range is -2..2
    }

    [Fact]
    public void A_daily_profile_knows_an_hour_on_the_next_day_only()
    {
        var profile = new DailyProfile();
        profile.Learn(Replay.Start, 4);

        profile.Expected(Replay.Start.AddMinutes(30)).ShouldBeNull();
        profile.Expected(Replay.Start.AddDays(1)).ShouldBe(4);
    }

    [Fact]
    public void A_daily_profile_interpolates_between_the_middles_of_hours()
    {
        var profile = new DailyProfile();
        profile.Learn(Replay.Start, 4);
        profile.Learn(Replay.Start.AddHours(1), 8);

        profile.Expected(Replay.Start.AddDays(1).AddMinutes(45))!.Value.ShouldBe(5, 1e-9); // a quarter of the way
        profile.Expected(Replay.Start.AddDays(1).AddMinutes(75))!.Value.ShouldBe(7, 1e-9);
    }

    [Fact]
    public void Regression_learns_a_repeating_sequence()
    {
        var model = new AutoRegression();
        var error = 1.0;
        for (var i = 0; i < 500; i++)
        {
            var value = Math.Sin(i * 0.5);
            error = model.Error(value);
            if (model.Ready) model.Learn(error);
            model.Shift(value);
        }

        Math.Abs(error).ShouldBeLessThan(1e-4);
    }

    [Fact]
    public void Regression_survives_a_hundred_thousand_constant_readings()
    {
        var model = new AutoRegression();
        for (var i = 0; i < 100_000; i++)
        {
            model.Learn(model.Error(1));
            model.Shift(1);
        }

        model.Covariance.ShouldAllBe(value => double.IsFinite(value));
        model.Error(1).ShouldBe(0, 1e-6);
    }

    [Fact]
    public void A_rolling_mean_covers_the_last_thirty()
    {
        var mean = new RollingMean();
        for (var i = 0; i < 30; i++) mean.Add(3);

        mean.Full.ShouldBeTrue();
        mean.Add(33).ShouldBe(4);
    }
}
