namespace FieldService.Domain.Technicians;

/// <param name="Rating">1 (lowest) to 10. A requirement with a minimum rating needs the skill with at least that rating.</param>
public sealed record RatedSkill(SkillId Skill, int Rating);
