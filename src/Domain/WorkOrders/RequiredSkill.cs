using FieldService.Domain.Technicians;

namespace FieldService.Domain.WorkOrders;

/// <param name="MinimumRating">1-10; null accepts any rating.</param>
public sealed record RequiredSkill(SkillId Skill, int? MinimumRating = null);
