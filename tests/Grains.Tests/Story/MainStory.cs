using FieldService.Domain.Assets;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Territories;

namespace FieldService.Grains.Tests.Story;

public sealed class MainStory(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Fact]
    public async Task A_failing_machine_gets_a_technician_before_it_breaks_and_learns_from_the_visit()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        await scene.HireAsync("far", kilometresEast: 20);
        await scene.HireAsync("near", kilometresEast: 2);
        await scene.HireAsync("nearest-but-unskilled", kilometresEast: 1, pumps: null);
        await scene.InstallAsync("pump");
        var watcher = new BoardWatcher(silo.Parts.Activity);
        await scene.TerritoryGrain.WatchAsync(silo.Grains.CreateObjectReference<IBoardObserver>(watcher));

        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));

        var asset = await scene.UntilActiveAsync("pump");
        var id = scene.PreventiveId("pump");
        Scene.Faults(asset).ShouldHaveSingleItem().WorkOrderId.ShouldBe(id);
        var order = await scene.UntilBookedAsync(id);
        order.Fault.ShouldBe(new FaultRef(asset.Id, Scene.Overheating, 1));
        var booking = order.Bookings.ShouldHaveSingleItem();
        booking.TechnicianId.ShouldBe(new TechnicianId(scene.Id("near")));
        var entry = await scene.UntilConfirmedAsync("near", booking.Id);
        (entry.Start, entry.End).ShouldBe((booking.Start, booking.End));
        await silo.UntilAsync("the booking on the board", () => watcher.Deltas.Any(d => d.WorkOrders.Any(w => w.Booking?.Id == booking.Id)));
        await silo.UntilAsync("the alert on the board", () => watcher.Deltas.Any(d => d.Alerts.Any(a => a.Episode is { FaultCode: Scene.Overheating, State: EpisodeState.Active })));

        await scene.TellAsync(id, new ChangeBookingStatus(booking.Id, BookingStatus.Traveling, TimestampSource.Mobile));
        await silo.UntilAsync("the technician traveling on the board", () => watcher.Deltas.Any(d => d.Technicians.Any(t => t.Activity is TechnicianActivity.Traveling)));
        await silo.PassAsync(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(10));
        await scene.TellAsync(id, new ChangeBookingStatus(booking.Id, BookingStatus.InProgress, TimestampSource.Mobile));
        await silo.PassAsync(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(10));
        var done = await scene.TellAsync(id, new CompleteBooking(booking.Id, Resolution.Repaired, TimestampSource.Mobile));
        done.Status.ShouldBe(WorkOrderStatus.Completed);

        var repaired = await scene.UntilAssetAsync("pump", "the visit in the history", a => a.ServiceHistory.Any(v => v is { Status: WorkOrderStatus.Completed, Resolution: Resolution.Repaired }));
        Scene.Faults(repaired).ShouldHaveSingleItem().State.ShouldBe(EpisodeState.Resolved);
        repaired.ServiceHistory.ShouldHaveSingleItem().TechnicianName.ShouldBe("near");
        repaired.Health.ShouldBeGreaterThan(0.9);
        var freed = await silo.UntilAsync("the end of the visit in the calendar", () => scene.CalendarAsync("near"), c => c.Any(e => e.Status is BookingStatus.Completed));
        freed.ShouldHaveSingleItem().End.ShouldBeLessThan(booking.End);
        await scene.UntilQuietAsync(Scene.StateOf(id), scene.StateOfAsset("pump"), scene.StateOfTechnician("near"));
    }
}
