namespace FieldService.Simulator.Wire;

public sealed record RatedSkill(string Skill, int Rating);
