using FieldService.Domain.Territories;

namespace FieldService.Domain.Tests.Territories;

public sealed class TerritoryRulesTests
{
    private static readonly PutTerritory North = new("North", "Europe/Berlin", Some.Town);

    [Fact]
    public void A_territory_needs_a_name_a_time_zone_and_a_center()
    {
        TerritoryRules.Validate(North).ShouldBeNull();
        TerritoryRules.Validate(North with { Name = " " })!.Field.ShouldBe("name");
        TerritoryRules.Validate(North with { TimeZone = "CEST" })!.Field.ShouldBe("timeZone");
        TerritoryRules.Validate(North with { Center = new(0, 200) })!.Field.ShouldBe("center");
    }
}
