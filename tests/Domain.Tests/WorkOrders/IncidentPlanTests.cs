using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.WorkOrders;

public sealed class IncidentPlanTests
{
    [Fact]
    public void Durations_of_incidents_add_up_and_task_durations_replace_an_incidents_own()
    {
        var withTasks = Some.Incident("a", 3600) with { Tasks = [new("t1", "Look", 600), new("t2", "Sign", 0), new("t3", "Clean", 300)] };
        var withUntimedTasks = Some.Incident("b", 1800) with { Tasks = [new("t4", "Look", 0)] };

        // 600 + 0 + 300 of the first, its own 1800 of the second.
        IncidentPlan.Of([withTasks, withUntimedTasks]).DurationSeconds.ShouldBe(2700);
    }

    [Fact]
    public void Skills_are_merged_by_the_strictest_minimum()
    {
        var hydraulics = new SkillId("hydraulics");
        var plan = IncidentPlan.Of(
        [
            Some.Incident(skills: [new(Some.Electrical, 3), new(hydraulics)]),
            Some.Incident(skills: [new(Some.Electrical), new(hydraulics, 2)]),
            Some.Incident(skills: [new(Some.Electrical, 5)]),
        ]);
        plan.Skills.ShouldBe([new RequiredSkill(Some.Electrical, 5), new RequiredSkill(hydraulics, 2)]);
    }

    [Fact]
    public void Tasks_of_the_same_name_can_each_be_ticked_off_and_start_undone()
    {
        var incident = Some.Incident() with { Tasks = [new("look", "Look", 60, Done: true)] };
        IncidentPlan.Of([incident, incident, incident]).Tasks.Select(task => (task.Id, task.Done)).ShouldBe([("look", false), ("look-2", false), ("look-3", false)]);
    }
}
