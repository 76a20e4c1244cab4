using FieldService.Domain.Commands;

namespace FieldService.Domain.Territories;

public static class TerritoryRules
{
    public static Refusal? Validate(PutTerritory command)
        => Check.Text(command.Name, "name")
        ?? Check.TimeZone(command.TimeZone, "timeZone")
        ?? Check.Position(command.Center, "center");
}
