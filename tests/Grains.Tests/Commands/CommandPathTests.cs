using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Tests.Commands;

public sealed class CommandPathTests(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Fact]
    public async Task A_repeated_command_is_answered_without_doing_it_again()
    {
        var scene = await StageAsync();
        var meta = scene.Meta();
        var first = await scene.WorkOrder(scene.JobId("job")).ExecuteAsync(meta, new AddNote("bring a ladder"));

        var second = await scene.WorkOrder(scene.JobId("job")).ExecuteAsync(meta, new AddNote("bring a ladder"));

        second.View!.Version.ShouldBe(first.View!.Version);
        second.View.Timeline.Count(t => t.Kind == TimelineKinds.Note).ShouldBe(1);
    }

    [Fact]
    public async Task A_repeated_command_is_known_after_a_crash()
    {
        var scene = await StageAsync();
        var meta = scene.Meta();
        await scene.WorkOrder(scene.JobId("job")).ExecuteAsync(meta, new AddNote("bring a ladder"));

        await silo.CrashAsync();
        var second = await scene.WorkOrder(scene.JobId("job")).ExecuteAsync(meta, new AddNote("bring a ladder"));

        second.View!.Timeline.Count(t => t.Kind == TimelineKinds.Note).ShouldBe(1);
    }

    [Fact]
    public async Task A_command_for_another_version_is_refused()
    {
        var scene = await StageAsync();
        var order = await scene.FindAsync(scene.JobId("job"));

        var answer = await scene.WorkOrder(order.Id).ExecuteAsync(scene.Meta(order.Version + 1), new AddNote("late"));

        answer.Refusal!.Kind.ShouldBe(RefusalKind.VersionMismatch);
        (await scene.FindAsync(order.Id)).Version.ShouldBe(order.Version);
    }

    [Fact]
    public async Task A_refused_command_is_decided_afresh_when_repeated()
    {
        var scene = await StageAsync();
        var meta = scene.Meta();
        var id = new WorkOrderId(scene.Id("wo.later"));
        (await scene.WorkOrder(id).ExecuteAsync(meta, new AddNote("first"))).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        await scene.CreateAsync("later", scene.Job("later", autoSchedule: false));

        (await scene.WorkOrder(id).ExecuteAsync(meta, new AddNote("first"))).View.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_status_of_a_work_order_follows_its_bookings()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        await scene.HireAsync("mia");
        await scene.CreateAsync("job");
        var first = (await scene.UntilBookedAsync(scene.JobId("job"))).Bookings.Single().Id;
        await scene.UntilConfirmedAsync("mia", first);

        (await scene.TellAsync(scene.JobId("job"), new ChangeBookingStatus(first, BookingStatus.Traveling, TimestampSource.Mobile))).Status.ShouldBe(WorkOrderStatus.InProgress);
        await silo.PassAsync(TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(30));
        (await scene.TellAsync(scene.JobId("job"), new ChangeBookingStatus(first, BookingStatus.InProgress, TimestampSource.Mobile))).FirstArrivedAt.ShouldNotBeNull();
        var partial = await scene.TellAsync(scene.JobId("job"), new CompleteBooking(first, Resolution.NotRepaired, TimestampSource.Mobile, CompletesWorkOrder: false));
        partial.Status.ShouldBe(WorkOrderStatus.Unscheduled);
        partial.Resolution.ShouldBeNull();

        var again = await scene.UntilAsync(scene.JobId("job"), "a second visit", o => o is { Status: WorkOrderStatus.Scheduled, Bookings.Length: 2 });
        var second = again.Bookings[1].Id;
        await scene.UntilConfirmedAsync("mia", second);
        await scene.TellAsync(scene.JobId("job"), new ChangeBookingStatus(second, BookingStatus.InProgress, TimestampSource.Desktop));
        var done = await scene.TellAsync(scene.JobId("job"), new CompleteBooking(second, Resolution.Repaired, TimestampSource.Desktop));
        (done.Status, done.Resolution).ShouldBe((WorkOrderStatus.Completed, Resolution.Repaired));
        (await scene.WorkOrder(done.Id).ExecuteAsync(scene.Meta(), new ChangeBookingStatus(second, BookingStatus.OnBreak, TimestampSource.Mobile))).Refusal!.Code.ShouldBe("booking.transition");
    }

    private async Task<Scene> StageAsync()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        await scene.CreateAsync("job", scene.Job("job", autoSchedule: false));
        return scene;
    }
}
