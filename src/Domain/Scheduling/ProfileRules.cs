using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Scheduling;

/// <summary>The rules that hold at any time of day, first failing one first.</summary>
internal static class ProfileRules
{
    public static TechnicianRejection? Reject(SchedulableTechnician technician, CandidateQuery query)
    {
        if (!technician.Active) return Rejection(technician, "inactive", "is not active");
        if (!technician.Territories.Contains(query.TerritoryId)) return Rejection(technician, "territory", $"does not work in {query.TerritoryId}");
        foreach (var required in query.Requirement.Skills)
        {
            if (MissingSkill(technician, required) is { } text) return Rejection(technician, "skill", text);
        }

        return null;
    }

    internal static TechnicianRejection Rejection(SchedulableTechnician technician, string rule, string text)
        => new(technician.Id, technician.Name, rule, text);

    private static string? MissingSkill(SchedulableTechnician technician, RequiredSkill required)
    {
        var has = technician.Skills.FirstOrDefault(skill => skill.Skill == required.Skill);
        return (has, required.MinimumRating) switch
        {
            (null, null) => $"does not have {required.Skill}",
            (null, { } minimum) => $"does not have {required.Skill}, needs {minimum}",
            ({ } skill, { } minimum) when skill.Rating < minimum => $"has {required.Skill} {skill.Rating}, needs {minimum}",
            _ => null,
        };
    }
}
