namespace FieldService.Simulator.Wire;

public sealed record PutTechnician(
    string Name,
    string? Phone,
    string TimeZone,
    GeoPoint Home,
    string HomeTerritoryId,
    IReadOnlyList<string> Territories,
    IReadOnlyList<RatedSkill> Skills,
    IReadOnlyList<Shift> Shifts,
    bool Active = true);
