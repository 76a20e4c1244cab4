using FieldService.Domain.Customers;

namespace FieldService.Domain.Tests.Customers;

public sealed class AccountRulesTests
{
    private static readonly PutAccount Acme = new("Acme", [new("c1", "Ada", "ada@acme.example", null, true)], [new("s1", "Plant 1", "Main Street 1", Some.Town, Some.North)]);

    public static TheoryData<PutAccount, string?> Cases => new()
    {
        { Acme, null },
        { Acme with { Contacts = [], Sites = [] }, null },
        { Acme with { Name = "" }, "name" },
        { Acme with { Contacts = default }, "contacts" },
        { Acme with { Contacts = [Acme.Contacts[0] with { Email = "ada" }] }, "contacts[0].email" },
        { Acme with { Contacts = [Acme.Contacts[0], Acme.Contacts[0] with { Primary = false }] }, "contacts" },
        { Acme with { Contacts = [Acme.Contacts[0], Acme.Contacts[0] with { Id = "c2" }] }, "contacts" },
        { Acme with { Sites = [Acme.Sites[0] with { Position = new(0, 181) }] }, "sites[0].position" },
        { Acme with { Sites = [Acme.Sites[0] with { TerritoryId = default }] }, "sites[0].territoryId" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_first_wrong_field_is_named(PutAccount command, string? field) => AccountRules.Validate(command)?.Field.ShouldBe(field);

    [Fact]
    public void Sites_are_found_by_id()
    {
        Account.From(Acme).FindSite("s1")!.Name.ShouldBe("Plant 1");
        Account.From(Acme).FindSite("s2").ShouldBeNull();
    }
}
