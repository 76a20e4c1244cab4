using FieldService.Domain.Tracking;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.Tracking;

public sealed class EtaTests
{
    private static readonly DateTimeOffset Now = Some.Now;

    [Fact]
    public void While_traveling_the_band_scales_with_the_way_that_is_left()
        // 1000 s: 880, 1050, 1300 + 120.
        => EtaEstimator.WhileTraveling(Now, Now, 1000).ShouldBe(new EtaBand(Now.AddSeconds(880), Now.AddSeconds(1050), Now.AddSeconds(1420)));

    [Fact]
    public void An_old_fix_widens_the_band_because_the_vehicle_may_have_stood_or_driven()
        => EtaEstimator.WhileTraveling(Now, Now.AddSeconds(-100), 1000).ShouldBe(new EtaBand(Now.AddSeconds(780), Now.AddSeconds(950), Now.AddSeconds(1420)));

    [Fact]
    public void Nobody_arrives_in_the_past_and_a_fix_from_the_future_counts_as_now()
    {
        EtaEstimator.WhileTraveling(Now, Now.AddMinutes(-10), 60).ShouldBe(new EtaBand(Now, Now, Now.AddSeconds(198)));
        EtaEstimator.WhileTraveling(Now, Now.AddMinutes(3), 1000).ShouldBe(EtaEstimator.WhileTraveling(Now, Now, 1000));
    }

    [Fact]
    public void Before_departure_the_plan_counts_and_an_overdue_departure_pushes_it()
    {
        // Travel of 20 minutes: early 17.6, late 26 + 2 + 10.
        var plan = EtaEstimator.BeforeDeparture(Now, Now.AddMinutes(30), Now.AddMinutes(50));
        plan.ShouldBe(new EtaBand(Now.AddMinutes(47.6), Now.AddMinutes(50), Now.AddMinutes(68)));
        EtaEstimator.BeforeDeparture(Now, Now.AddMinutes(-15), Now.AddMinutes(5)).Expected.ShouldBe(Now.AddMinutes(20));
    }

    [Fact]
    public void The_band_is_in_order_and_shrinks_on_the_way()
    {
        var random = new Random(8);
        for (var run = 0; run < 1000; run++)
        {
            var (fixAt, remaining) = (Now.AddSeconds(-random.Next(600)), random.Next(5000));
            var band = EtaEstimator.WhileTraveling(Now, fixAt, remaining);
            (Now <= band.Earliest && band.Earliest <= band.Expected && band.Expected <= band.Latest).ShouldBeTrue();
            var closer = EtaEstimator.WhileTraveling(Now, fixAt, remaining / 2);
            (closer.Latest - closer.Earliest <= band.Latest - band.Earliest).ShouldBeTrue();
        }
    }

    [Fact]
    public void Late_means_expected_more_than_five_minutes_after_the_window()
    {
        var eta = new EtaBand(Now, Now.AddMinutes(10), Now.AddHours(1));
        EtaEstimator.IsRunningLate(eta, Now.AddMinutes(5)).ShouldBeFalse();
        EtaEstimator.IsRunningLate(eta, Now.AddMinutes(4.99)).ShouldBeTrue();
        EtaEstimator.IsRunningLate(null, Now).ShouldBeFalse();
    }

    [Theory]
    [InlineData(BookingStatus.Scheduled, null, null, TrackingPhase.Confirmed)]
    [InlineData(BookingStatus.Traveling, null, null, TrackingPhase.OnTheWay)]
    [InlineData(BookingStatus.Traveling, 120, 300, TrackingPhase.OnTheWay)]
    [InlineData(BookingStatus.Traveling, 119, 3000, TrackingPhase.Arriving)]
    [InlineData(BookingStatus.Traveling, 600, 299, TrackingPhase.Arriving)]
    [InlineData(BookingStatus.InProgress, 10, 10, TrackingPhase.OnSite)]
    [InlineData(BookingStatus.OnBreak, null, null, TrackingPhase.OnSite)]
    [InlineData(BookingStatus.Completed, null, null, TrackingPhase.Done)]
    [InlineData(BookingStatus.PartiallyCompleted, null, null, TrackingPhase.Done)]
    [InlineData(BookingStatus.Canceled, null, null, TrackingPhase.Canceled)]
    public void The_phase_follows_the_booking_and_the_way_that_is_left(BookingStatus status, int? seconds, int? metres, TrackingPhase phase)
    {
        TrackingPhases.Of(status, seconds, metres).ShouldBe(phase);
        phase.ShowsLocation().ShouldBe(status == BookingStatus.Traveling);
    }
}
