using FieldService.Domain.Technicians;
using FieldService.Domain.Tracking;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Tracking;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.Tests.Tracking;

public sealed class TrackingTests(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Fact]
    public async Task The_customer_follows_the_visit_from_confirmation_to_its_end()
    {
        var (scene, order, id) = await StageAsync();
        var watcher = new TrackingWatcher(silo.Parts.Activity);
        await scene.Tracking(id).WatchAsync(silo.Grains.CreateObjectReference<ITrackingObserver>(watcher));
        var confirmed = await UntilAsync(scene, id, "confirmed", v => v.Phase is TrackingPhase.Confirmed);
        (confirmed.Technician, confirmed.Location).ShouldBe((null, null));
        confirmed.Eta.ShouldNotBeNull();

        await TravelAsync(scene, order.Id, id);
        var onTheWay = await UntilAsync(scene, id, "on the way", v => v.Phase is TrackingPhase.OnTheWay);
        onTheWay.Technician.ShouldNotBeNull().Name.ShouldBe("mia");

        await scene.TellAsync(order.Id, new ChangeBookingStatus(id, BookingStatus.InProgress, TimestampSource.Mobile));
        var onSite = await UntilAsync(scene, id, "on site", v => v.Phase is TrackingPhase.OnSite);
        (onSite.Technician, onSite.Location, onSite.Eta).ShouldBe((null, null, null));
        onSite.ArrivedAt.ShouldNotBeNull();

        await scene.TellAsync(order.Id, new CompleteBooking(id, Resolution.Repaired, TimestampSource.Mobile));
        var done = await UntilAsync(scene, id, "done", v => v.Phase is TrackingPhase.Done);
        done.ResolutionText.ShouldBe(nameof(Resolution.Repaired));
        done.Updates.Select(u => u.Kind).ShouldBe(["done", "arrived", "on-the-way", "confirmed"]);
        await silo.UntilAsync("the end pushed", () => watcher.Views.Any(v => v.Phase is TrackingPhase.Done));
        watcher.Views.Select(v => v.Revision).ShouldBeInOrder(SortDirection.Ascending);
    }

    [Fact]
    public async Task A_location_is_seen_only_while_traveling_to_this_stop()
    {
        var (scene, order, id) = await StageAsync();
        await scene.CreateAsync("next", scene.Job("next", kilometresEast: 3));
        var next = (await scene.UntilBookedAsync(scene.JobId("next"))).Bookings.Single().Id;
        await scene.UntilConfirmedAsync("mia", next);

        await ReportAsync(scene, 8);
        (await LookAsync(scene, id)).Location.ShouldBeNull();
        await TravelAsync(scene, order.Id, id);
        await silo.UntilAsync("a location", async () => { await ReportAsync(scene, 7); return await LookAsync(scene, id); }, v => v is { Location: not null, RouteAhead.Length: > 0 });
        (await LookAsync(scene, next)).Location.ShouldBeNull();

        await scene.TellAsync(order.Id, new ChangeBookingStatus(id, BookingStatus.InProgress, TimestampSource.Mobile));
        await UntilAsync(scene, id, "on site", v => v.Phase is TrackingPhase.OnSite);
        await ReportAsync(scene, 6);
        (await LookAsync(scene, id)).Location.ShouldBeNull();
        (await LookAsync(scene, next)).Location.ShouldBeNull();
    }

    [Fact]
    public async Task The_arrival_estimate_follows_the_drive_and_nearness_is_told_once()
    {
        var (scene, order, id) = await StageAsync();
        await TravelAsync(scene, order.Id, id);
        var far = await silo.UntilAsync("an estimate", async () => { await ReportAsync(scene, 10); return await LookAsync(scene, id); }, v => v.Location is not null);
        far.Eta!.Expected.ShouldBeGreaterThan(scene.Now);
        far.Eta.Earliest.ShouldBeLessThanOrEqualTo(far.Eta.Expected);
        far.Eta.Expected.ShouldBeLessThanOrEqualTo(far.Eta.Latest);

        var near = await silo.UntilAsync("a later estimate", async () => { await ReportAsync(scene, 2); return await LookAsync(scene, id); }, v => v.Eta!.Expected < far.Eta.Expected);
        near.Phase.ShouldBe(TrackingPhase.OnTheWay);
        await silo.UntilAsync("arriving", async () => { await ReportAsync(scene, 1.1); return await LookAsync(scene, id); }, v => v.Phase is TrackingPhase.Arriving);
        await ReportAsync(scene, 1.05);
        (await LookAsync(scene, id)).Updates.Count(u => u.Kind == "arriving").ShouldBe(1);
    }

    [Fact]
    public async Task Being_late_for_the_promised_window_is_told_once()
    {
        var scene = await SceneAsync();
        await scene.CreateAsync("job", scene.Job("job") with { PromisedFrom = scene.Now, PromisedTo = scene.Now.AddMinutes(40) });
        var order = await scene.UntilBookedAsync(scene.JobId("job"));
        var id = order.Bookings.Single().Id;
        await scene.UntilConfirmedAsync("mia", id);
        await TravelAsync(scene, order.Id, id);

        await silo.UntilAsync("running late", async () => { await ReportAsync(scene, 60); return await LookAsync(scene, id); }, v => v.RunningLate);
        await silo.PassAsync(TimeSpan.FromSeconds(10));
        await ReportAsync(scene, 58);

        (await LookAsync(scene, id)).Updates.Count(u => u.Kind == "running-late").ShouldBe(1);
    }

    [Fact]
    public async Task Raising_the_generation_revokes_links_for_good()
    {
        var (scene, _, id) = await StageAsync();
        (await scene.Tracking(id).GetGenerationAsync()).ShouldBe(1);

        (await scene.Tracking(id).RevokeAsync()).ShouldBe(2);
        await silo.RestartAsync();

        (await scene.Tracking(id).GetAsync(1)).ShouldBeNull();
        (await scene.Tracking(id).GetAsync(2)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_link_lives_for_a_day_after_the_visit()
    {
        var (scene, order, id) = await StageAsync();
        await scene.TellAsync(order.Id, new ChangeBookingStatus(id, BookingStatus.InProgress, TimestampSource.Mobile));
        await scene.TellAsync(order.Id, new CompleteBooking(id, Resolution.Repaired, TimestampSource.Mobile));
        await UntilAsync(scene, id, "done", v => v.Phase is TrackingPhase.Done);

        await silo.PassAsync(TimeSpan.FromHours(23), TimeSpan.FromHours(1));
        (await scene.Tracking(id).GetAsync(1)).ShouldNotBeNull();
        await silo.PassAsync(TimeSpan.FromHours(1.1), TimeSpan.FromHours(1));
        (await scene.Tracking(id).GetAsync(1)).ShouldBeNull();
    }

    private async Task<Scene> SceneAsync()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        await scene.HireAsync("mia", kilometresEast: 10);
        return scene;
    }

    private async Task<(Scene Scene, WorkOrderView Order, BookingId Id)> StageAsync()
    {
        var scene = await SceneAsync();
        await scene.CreateAsync("job");
        var order = await scene.UntilBookedAsync(scene.JobId("job"));
        var id = order.Bookings.Single().Id;
        await scene.UntilConfirmedAsync("mia", id);
        await UntilAsync(scene, id, "a tracking page", static _ => true);
        return (scene, order, id);
    }

    private async Task TravelAsync(Scene scene, WorkOrderId order, BookingId id)
    {
        await scene.TellAsync(order, new ChangeBookingStatus(id, BookingStatus.Traveling, TimestampSource.Mobile));
        await UntilAsync(scene, id, "on the way", v => v.Phase is TrackingPhase.OnTheWay);
        await silo.UntilAsync("the technician on the road", () => scene.CalendarAsync("mia"), c => c.Any(e => e.BookingId == id && e.Status is BookingStatus.Traveling));
    }

    /// <summary>A second later than the last one, as phones do.</summary>
    private async Task ReportAsync(Scene scene, double kilometresEast)
    {
        silo.Time.Advance(TimeSpan.FromSeconds(1));
        await scene.Technician("mia").ReportLocationAsync(new LocationFix(scene.Now, Scene.At(kilometresEast)));
    }

    private static async Task<TrackingView> LookAsync(Scene scene, BookingId id) => (await scene.Tracking(id).GetAsync(1)).ShouldNotBeNull();

    private Task<TrackingView> UntilAsync(Scene scene, BookingId id, string expected, Func<TrackingView, bool> isSo)
        => silo.UntilAsync(expected, () => LookAsync(scene, id), isSo);
}
