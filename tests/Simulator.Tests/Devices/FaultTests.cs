using FieldService.Simulator.Devices;
using FieldService.Simulator.Tests.Fakes;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Tests.Devices;

public sealed class FaultTests
{
    // Monday, 08:00 in Berlin.
    private static readonly DateTimeOffset Origin = new(2026, 3, 2, 7, 0, 0, TimeSpan.Zero);
    private static readonly FaultSchedule Schedule = new(Ahrenfeld.World.Machines, 2026, Origin);

    [Fact]
    public void The_first_pump_begins_to_fail_after_one_and_a_half_minutes()
    {
        var first = Schedule.Between(Origin, Origin + TimeSpan.FromMinutes(30)).ShouldHaveSingleItem();
        first.Machine.Title.ShouldBe("Pump P-01 at Ahrenfeld Dairy");
        first.Mode.FaultCode.ShouldBe("bearing-wear");
        first.Start.ShouldBe(Origin + TimeSpan.FromSeconds(90));
    }

    [Fact]
    public void The_next_follows_after_three_quarters_of_an_hour_and_nothing_begins_at_night()
    {
        var week = Schedule.Between(Origin, Origin + TimeSpan.FromDays(7)).ToList();
        (week[1].Start - week[0].Start).TotalMinutes.ShouldBeInRange(45, 53);
        week.ShouldAllBe(fault => fault.Start.Hour >= 5 && fault.Start.Hour < 14);
        week.Take(8).Zip(week.Skip(1)).ShouldAllBe(pair => pair.First.Machine.Asset.Site.AccountId != pair.Second.Machine.Asset.Site.AccountId);
        week.Take(10).Select(fault => fault.Machine.AssetId).Distinct().Count().ShouldBe(10);
    }

    [Fact]
    public void A_restarted_simulator_tells_the_same_story()
    {
        var later = Origin + TimeSpan.FromHours(3);
        var (unbroken, restarted) = (new FaultTimeline(Schedule, Origin), new FaultTimeline(new FaultSchedule(Ahrenfeld.World.Machines, 2026, Origin), Origin));
        for (var at = Origin; at < later; at += TimeSpan.FromMinutes(1)) unbroken.OpenAt(at);
        restarted.OpenAt(later).ShouldBe(unbroken.OpenAt(later));
    }

    [Fact]
    public void A_repaired_machine_is_well_from_the_repair_on_and_was_ill_before()
    {
        var timeline = new FaultTimeline(Schedule, Origin);
        var fault = timeline.OpenAt(Origin + TimeSpan.FromMinutes(10)).ShouldHaveSingleItem();
        timeline.Repair(fault, Origin + TimeSpan.FromMinutes(30));
        timeline.ActiveAt(fault.Machine.AssetId, Origin + TimeSpan.FromMinutes(29)).ShouldBe(fault);
        timeline.ActiveAt(fault.Machine.AssetId, Origin + TimeSpan.FromMinutes(31)).ShouldBeNull();
    }

    [Fact]
    public async Task Only_a_visit_after_the_fault_began_heals_and_only_if_it_ends_as_a_repair()
    {
        await using var fake = await FakeApi.StartAsync();
        var (timeline, now) = (new FaultTimeline(Schedule, Origin), Origin + TimeSpan.FromMinutes(40));
        var story = new List<string>();
        var watch = new RepairWatch(fake.Client(), timeline, story.Add);
        var asset = timeline.OpenAt(now)[0].Machine.AssetId;

        await LookAsync([Visit("Repaired", Origin - TimeSpan.FromDays(1)), Visit("Inspected", now)]);
        timeline.OpenAt(now).Count.ShouldBe(1);
        await LookAsync([new ServiceVisit("wo-1", null, now - TimeSpan.FromMinutes(6), null)]);
        timeline.OpenAt(now).ShouldBeEmpty("the part is out five minutes after the arrival");
        await LookAsync([Visit("NoFaultFound", now)]);
        timeline.OpenAt(now).Count.ShouldBe(1, "the visit changed nothing");
        await LookAsync([Visit("Repaired", now)]);
        await LookAsync([Visit("Repaired", now)]);
        timeline.OpenAt(now).ShouldBeEmpty();
        story.ShouldBe(["Pump P-01 at Ahrenfeld Dairy begins to fail (bearing-wear)", "Pump P-01 at Ahrenfeld Dairy runs well again"]);

        async Task LookAsync(ServiceVisit[] visits)
        {
            fake.Assets[asset] = new AssetView(asset, now, visits);
            await watch.LookAsync(now, TestContext.Current.CancellationToken);
        }
    }

    private static ServiceVisit Visit(string resolution, DateTimeOffset completedAt)
        => new("wo-1", resolution, completedAt - TimeSpan.FromMinutes(20), completedAt);
}
