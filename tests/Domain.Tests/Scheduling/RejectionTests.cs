using FieldService.Domain.Scheduling;
using FieldService.Domain.Technicians;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;
using static FieldService.Domain.Tests.Scheduling.SearchWorld;

namespace FieldService.Domain.Tests.Scheduling;

public sealed class RejectionTests
{
    [Fact]
    public void Inactive() => Because(Technician() with { Active = false, Territories = [], Skills = [] }).ShouldBe(("inactive", "is not active"));

    [Fact]
    public void Another_territory()
        => Because(Technician() with { Territories = [new TerritoryId("south")], Skills = [] }, skills: new RequiredSkill(Some.Electrical)).ShouldBe(("territory", "does not work in north"));

    [Fact]
    public void Missing_or_too_little_skill()
    {
        Because(Technician(), skills: new RequiredSkill(Some.Electrical, 5)).ShouldBe(("skill", "has electrical 3, needs 5"));
        Because(Technician(), skills: new RequiredSkill(new SkillId("gas"), 2)).ShouldBe(("skill", "does not have gas, needs 2"));
        Because(Technician(), skills: new RequiredSkill(new SkillId("gas"))).ShouldBe(("skill", "does not have gas"));
        Ask(Technician(), Query(skills: new RequiredSkill(Some.Electrical, 3))).Proposal.ShouldNotBeNull();
    }

    [Fact]
    public void No_shift_is_long_enough()
        => Because(Technician() with { TimeOff = [new TimeOff("t", Some.At(0), Some.At(0, day: 20), "")] }, workMinutes: 540)
            .ShouldBe(("shift", "has no shift with room for 9 h of work before Mon 15 Jun 08:00"));

    [Fact]
    public void Away()
        => Because(Technician() with { TimeOff = [new TimeOff("t", Some.At(0), Some.At(0, day: 20), "Holiday")] })
            .ShouldBe(("time-off", "off until Sun 21 Jun 00:00 (Holiday)"));

    [Fact]
    public void Too_late_for_the_window()
    {
        Because(Technician(home: 45), promisedTo: Some.At(8, 40)).ShouldBe(("window", "could arrive 08:47 at the earliest, needed by 08:40"));
        Because(Technician(), promisedTo: Some.At(7)).ShouldBe(("window", "the latest arrival, 07:00, has passed"));
    }

    [Fact]
    public void Busy_until_later()
    {
        Because(Technician(calendar: Entry("a", Some.At(8), 460, site: 5)), promisedTo: Some.At(12)).ShouldBe(("gap", "free only after 15:40, could arrive 15:45"));
        Because(Technician(calendar: Entry("a", Some.At(8), 9 * 24 * 60)), promisedTo: Some.At(12)).ShouldBe(("gap", "has no gap for 1 h of work before Mon 15 Jun 08:00"));
    }

    private static (string Rule, string Text) Because(SchedulableTechnician technician, int workMinutes = 60, DateTimeOffset? promisedTo = null, params RequiredSkill[] skills)
    {
        var query = Query(workMinutes, skills: skills);
        var candidate = Ask(technician, query with { Requirement = query.Requirement with { PromisedTo = promisedTo } });
        candidate.Proposal.ShouldBeNull();
        return (candidate.Rejection!.Rule, candidate.Rejection.Text);
    }
}
