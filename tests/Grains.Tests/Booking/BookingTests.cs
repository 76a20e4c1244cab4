using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Storage;

namespace FieldService.Grains.Tests.Booking;

public sealed class BookingTests(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Fact]
    public async Task Two_work_orders_that_want_the_same_time_do_not_both_get_it()
    {
        var scene = await StageAsync("mia");
        await scene.CreateAsync("one", scene.Job("one", autoSchedule: false));
        await scene.CreateAsync("two", scene.Job("two", autoSchedule: false));
        var proposal = ProposalFor(scene, "mia", TimeSpan.FromHours(1));

        var answers = await Task.WhenAll(
            scene.WorkOrder(scene.JobId("one")).BookAsync(scene.Meta(), proposal),
            scene.WorkOrder(scene.JobId("two")).BookAsync(scene.Meta(), proposal));

        answers.Count(a => a.View is not null).ShouldBe(1);
        answers.Single(a => a.Refusal is not null).Refusal!.Code.ShouldBe("calendar.overlap");
        await scene.UntilConfirmedAsync("mia", answers.Single(a => a.View is not null).View!.Bookings.Single().Id);
        (await scene.CalendarAsync("mia")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Work_for_which_the_time_is_gone_goes_to_the_next_candidate()
    {
        var scene = await StageAsync("mia", "ben");
        await scene.CreateAsync("taken", scene.Job("taken", autoSchedule: false));
        await scene.WorkOrder(scene.JobId("taken")).BookAsync(scene.Meta(), ProposalFor(scene, "mia", TimeSpan.FromMinutes(2), minutes: 600));

        await scene.CreateAsync("urgent");

        var order = await scene.UntilBookedAsync(scene.JobId("urgent"));
        order.Bookings.Single().TechnicianName.ShouldBe("ben");
        await scene.UntilConfirmedAsync("ben", order.Bookings.Single().Id);
    }

    [Fact]
    public async Task Many_work_orders_at_once_never_overlap()
    {
        var scene = await StageAsync("mia", "ben");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => scene.CreateAsync($"job{i}", scene.Job($"job{i}", kilometresEast: i))));

        for (var i = 0; i < 8; i++) await scene.UntilBookedAsync(scene.JobId($"job{i}"), TimeSpan.FromMinutes(2));

        foreach (var who in new[] { "mia", "ben" })
        {
            var calendar = await silo.UntilAsync("confirmed bookings only", () => scene.CalendarAsync(who), c => c.All(e => e.Kind is CalendarEntryKind.Booking));
            foreach (var (entry, next) in calendar.Zip(calendar.Skip(1))) entry.End.ShouldBeLessThanOrEqualTo(next.Start);
        }

        ((await scene.CalendarAsync("mia")).Length + (await scene.CalendarAsync("ben")).Length).ShouldBe(8);
    }

    [Fact]
    public async Task A_hold_that_was_lost_before_it_could_be_confirmed_is_planned_again()
    {
        var scene = await StageAsync("mia");
        await scene.CreateAsync("slow", scene.Job("slow", autoSchedule: false));
        await scene.CreateAsync("quick", scene.Job("quick", autoSchedule: false));
        var proposal = ProposalFor(scene, "mia", TimeSpan.FromHours(1));
        var writes = 0;
        silo.Parts.Storage.Faults = attempt => attempt.StateName == StorageNames.Technician && attempt.Grain.Key.ToString() == scene.Id("mia") && Interlocked.Increment(ref writes) > 1
            ? WriteFault.FailBefore
            : WriteFault.None;
        var held = await scene.WorkOrder(scene.JobId("slow")).BookAsync(scene.Meta(), proposal);
        held.View.ShouldNotBeNull();
        await silo.PassAsync(TimeSpan.FromSeconds(61), TimeSpan.FromSeconds(5));
        silo.Parts.Storage.Faults = null;

        // The hold has expired; somebody else comes first.
        var quick = await scene.SendAsync(meta => scene.WorkOrder(scene.JobId("quick")).BookAsync(meta, proposal));

        await scene.UntilConfirmedAsync("mia", quick.Bookings.Single().Id, TimeSpan.FromMinutes(5));
        var lost = await scene.UntilAsync(scene.JobId("slow"), "a lost booking", o => o.Status is WorkOrderStatus.Unscheduled, TimeSpan.FromMinutes(5));
        lost.Bookings.Single().Status.ShouldBe(BookingStatus.Canceled);
        lost.Timeline.ShouldContain(t => t.Kind == TimelineKinds.Lost);
        (await scene.CalendarAsync("mia")).ShouldHaveSingleItem().BookingId.ShouldBe(quick.Bookings.Single().Id);
    }

    [Fact]
    public async Task A_lost_booking_of_automatic_work_finds_another_time_by_itself()
    {
        var scene = await StageAsync("mia");
        await scene.CreateAsync("job");
        var first = await scene.UntilBookedAsync(scene.JobId("job"));
        await scene.UntilConfirmedAsync("mia", first.Bookings.Single().Id);

        await scene.TellAsync(scene.JobId("job"), new LoseBooking(first.Bookings.Single().Id, "taken"));

        var again = await scene.UntilAsync(scene.JobId("job"), "another booking", o => o is { Status: WorkOrderStatus.Scheduled, Bookings.Length: 2 });
        again.Bookings[0].Status.ShouldBe(BookingStatus.Canceled);
        await scene.UntilConfirmedAsync("mia", again.Bookings[1].Id);
        (await scene.CalendarAsync("mia")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Work_that_nobody_can_do_says_why_for_each_technician_and_is_booked_when_somebody_can()
    {
        var scene = await StageAsync();
        await scene.HireAsync("novice", pumps: 1);
        await scene.HireAsync("painter", pumps: null);
        await scene.CreateAsync("job");

        var unscheduled = await scene.UntilAsync(scene.JobId("job"), "two reasons", o => o.Rejections.Length == 2);
        unscheduled.Status.ShouldBe(WorkOrderStatus.Unscheduled);
        unscheduled.Rejections.ShouldAllBe(r => r.Rule == "skill");
        unscheduled.Rejections.Single(r => r.TechnicianName == "novice").Text.ShouldContain("needs 3");

        await scene.HireAsync("expert");
        var booked = await scene.UntilBookedAsync(scene.JobId("job"));
        booked.Bookings.Single().TechnicianName.ShouldBe("expert");
        booked.Rejections.ShouldBeEmpty();
    }

    [Fact]
    public async Task Freed_time_is_given_to_work_that_waits()
    {
        var scene = await StageAsync("mia");
        await scene.SendAsync(meta => scene.Technician("mia").ExecuteAsync(meta, new AddTimeOff(new("leave", scene.Now, scene.Now.AddDays(20), "leave"))));
        await scene.CreateAsync("job");
        (await scene.UntilAsync(scene.JobId("job"), "a reason", o => o.Rejections.Length == 1)).Rejections.Single().Rule.ShouldBe("time-off");

        await scene.SendAsync(meta => scene.Technician("mia").ExecuteAsync(meta, new CancelTimeOff("leave")));

        await scene.UntilBookedAsync(scene.JobId("job"));
    }

    [Fact]
    public async Task A_canceled_work_order_frees_its_time()
    {
        var scene = await StageAsync("mia");
        await scene.CreateAsync("job");
        var order = await scene.UntilBookedAsync(scene.JobId("job"));
        await scene.UntilConfirmedAsync("mia", order.Bookings.Single().Id);

        await scene.TellAsync(order.Id, new CancelWorkOrder("not needed"));

        await silo.UntilAsync("an empty calendar", () => scene.CalendarAsync("mia"), c => c.IsEmpty);
        (await scene.FindAsync(order.Id)).Status.ShouldBe(WorkOrderStatus.Canceled);
    }

    [Fact]
    public async Task A_booking_moved_to_another_technician_keeps_its_id_and_frees_the_first()
    {
        var scene = await StageAsync("mia", "ben");
        await scene.CreateAsync("job");
        var order = await scene.UntilBookedAsync(scene.JobId("job"));
        var booking = order.Bookings.Single();
        await scene.UntilConfirmedAsync("mia", booking.Id);

        var moved = await scene.SendAsync(meta => scene.WorkOrder(order.Id).BookAsync(meta, ProposalFor(scene, "ben", TimeSpan.FromHours(2))));

        moved.Bookings.ShouldHaveSingleItem().Id.ShouldBe(booking.Id);
        await scene.UntilConfirmedAsync("ben", booking.Id);
        await silo.UntilAsync("the first one's time freed", () => scene.CalendarAsync("mia"), c => c.IsEmpty);
    }

    [Fact]
    public async Task Time_off_over_a_booking_is_refused()
    {
        var scene = await StageAsync("mia");
        await scene.CreateAsync("job");
        var order = await scene.UntilBookedAsync(scene.JobId("job"));
        await scene.UntilConfirmedAsync("mia", order.Bookings.Single().Id);

        var answer = await scene.Technician("mia").ExecuteAsync(scene.Meta(), new AddTimeOff(new("dentist", scene.Now, scene.Now.AddHours(4), "dentist")));

        answer.Refusal.ShouldNotBeNull().Code.ShouldBe("calendar.overlap");
    }

    [Fact]
    public async Task A_board_that_is_behind_does_not_move_a_booking_that_exists()
    {
        var scene = await StageAsync("mia", "ben");
        await scene.CreateAsync("job");
        var order = await scene.UntilBookedAsync(scene.JobId("job"));

        var answer = await scene.WorkOrder(order.Id).BookAsync(scene.Meta(expectedVersion: order.Version - 1), ProposalFor(scene, "ben", TimeSpan.FromHours(3)));

        answer.Refusal.ShouldNotBeNull().Code.ShouldBe("version.mismatch");
        (await scene.CalendarAsync("ben")).ShouldBeEmpty();
    }

    private async Task<Scene> StageAsync(params string[] technicians)
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        for (var i = 0; i < technicians.Length; i++) await scene.HireAsync(technicians[i], kilometresEast: 2 + 5 * i);
        await silo.UntilAsync("the roster on the board", scene.BoardAsync, b => b.Technicians.Length == technicians.Length);
        return scene;
    }

    private static BookingProposal ProposalFor(Scene scene, string who, TimeSpan inTime, int minutes = 60)
    {
        var start = scene.Now + inTime;
        return new(new(scene.Id(who)), who, start, start.AddMinutes(10), start.AddMinutes(10 + minutes), 600, 5000);
    }
}
