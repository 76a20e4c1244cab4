using System.Text.RegularExpressions;
using FieldService.Simulator.Tests.Fakes;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Tests.World;

public sealed partial class DemoWorldTests
{
    private static readonly DemoWorld World = Ahrenfeld.World;

    [Fact]
    public void Ids_keep_the_platforms_rule()
    {
        string[] ids =
        [
            .. World.Accounts.Select(a => a.Id), .. World.Accounts.SelectMany(a => a.Value.Sites).Select(s => s.Id), .. World.Technicians.Select(t => t.Id),
            .. World.Assets.Select(a => a.Id), .. World.Machines.Select(m => m.DeviceId), .. World.IncidentTypes.Select(t => t.Id), .. World.Users.Select(u => u.Id),
            .. World.Assets.SelectMany(a => a.Value.Metrics).Select(m => m.Name), .. World.IncidentTypes.SelectMany(t => t.Skills).Select(s => s.Skill),
        ];
        ids.ShouldAllBe(id => IdRule().IsMatch(id));
    }

    [Fact]
    public void There_are_forty_machines_of_five_categories_at_six_customers()
    {
        World.Assets.Select(a => a.Id).Distinct().Count().ShouldBe(40);
        World.Assets.CountBy(a => a.Value.Category).Select(c => c.Value).ShouldBe([8, 8, 8, 8, 8], ignoreOrder: true);
        World.Accounts.Count().ShouldBe(6);
        World.Accounts.ShouldAllBe(a => a.Value.Sites.Count >= 1 && a.Value.Sites.Count <= 3);
        World.Assets.ShouldAllBe(a => a.Value.Metrics.Count == 3);
    }

    [Fact]
    public void Half_of_the_crew_works_on_any_day()
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
            World.Technicians.Count(t => t.Value.Shifts.Any(shift => shift.Day == day)).ShouldBeGreaterThanOrEqualTo(4, $"{day}");
    }

    [Fact]
    public void Every_kind_of_work_has_two_who_can_do_it_and_one_on_any_day()
    {
        foreach (var type in World.IncidentTypes)
        {
            var able = World.Technicians.Where(t => type.Skills.All(need => t.Value.Skills.Any(s => s.Skill == need.Skill && s.Rating >= (need.MinimumRating ?? 1)))).ToList();
            able.Count.ShouldBeGreaterThanOrEqualTo(2, type.Id);
            foreach (var day in Enum.GetValues<DayOfWeek>()) able.ShouldContain(t => t.Value.Shifts.Any(shift => shift.Day == day), $"{type.Id} on {day}");
        }
    }

    [Fact]
    public void Every_machine_can_be_serviced_and_every_fault_code_it_fails_with_is_watched()
    {
        foreach (var machine in World.Machines)
        {
            var type = World.IncidentTypes.Single(t => t.Id == machine.Asset.PreventiveIncidentTypeId);
            type.Tasks.Sum(task => task.EstimatedSeconds).ShouldBeInRange(20 * 60, 35 * 60);
            foreach (var mode in machine.Equipment.FailureModes)
                mode.Factors.Keys.ShouldAllBe(metric => machine.Asset.Metrics.Single(m => m.Name == metric).FaultCode == mode.FaultCode);
        }
    }

    [Fact]
    public void The_first_work_orders_ask_for_known_things()
    {
        OrderBook.All.Count.ShouldBe(12);
        foreach (var order in OrderBook.All)
        {
            World.IncidentTypes.ShouldContain(t => t.Id == order.IncidentType);
            World.Accounts.Single(a => a.Id == order.AccountId).Value.Sites.ShouldContain(s => s.Id == order.SiteId);
            if (order.Category is { } category) World.Machines.ShouldContain(m => m.SiteId == order.SiteId && m.Equipment.Category == category);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9._-]{1,80}$")]
    private static partial Regex IdRule();
}
