using System.Collections.Immutable;

namespace FieldService.Domain.WorkOrders;

/// <summary>What the incidents of a work order add up to.</summary>
public sealed record IncidentPlan(
    int DurationSeconds,
    ImmutableArray<RequiredSkill> Skills,
    ImmutableArray<ServiceTask> Tasks,
    ImmutableArray<ProductLine> Products)
{
    public static IncidentPlan Of(ImmutableArray<IncidentTemplate> incidents) => new(
        incidents.Sum(DurationOf),
        MergeSkills(incidents.SelectMany(static incident => incident.Skills)),
        NumberTasks(incidents.SelectMany(static incident => incident.Tasks)),
        [.. incidents.SelectMany(static incident => incident.Products).Select(static line => line with { Used = false })]);

    public static int DurationOf(IncidentTemplate incident)
        => incident.Tasks.Any(static task => task.EstimatedSeconds > 0) ? incident.Tasks.Sum(static task => task.EstimatedSeconds) : incident.EstimatedSeconds;

    /// <summary>The strictest minimum counts; any number is stricter than none.</summary>
    private static ImmutableArray<RequiredSkill> MergeSkills(IEnumerable<RequiredSkill> skills)
        => [.. skills.GroupBy(static skill => skill.Skill).Select(static same => new RequiredSkill(same.Key, same.Max(static skill => skill.MinimumRating)))];

    /// <summary>Two incidents may bring the same task; the second one becomes <c>check-2</c> so that each can be ticked off.</summary>
    private static ImmutableArray<ServiceTask> NumberTasks(IEnumerable<ServiceTask> tasks)
    {
        var ids = new HashSet<string>();
        return [.. tasks.Select(task => task with { Id = FreeId(task.Id, ids), Done = false })];
    }

    private static string FreeId(string id, HashSet<string> taken)
    {
        var free = id;
        for (var i = 2; !taken.Add(free); i++) free = $"{id}-{i}";
        return free;
    }
}
