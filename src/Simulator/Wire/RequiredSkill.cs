namespace FieldService.Simulator.Wire;

public sealed record RequiredSkill(string Skill, int? MinimumRating = null);
