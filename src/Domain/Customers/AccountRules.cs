using FieldService.Domain.Commands;

namespace FieldService.Domain.Customers;

public static class AccountRules
{
    public static Refusal? Validate(PutAccount command)
        => Check.Text(command.Name, "name")
        ?? Check.List(command.Contacts, "contacts", 0, 200)
        ?? Check.Each(command.Contacts, "contacts", ValidateContact)
        ?? Check.Unique(command.Contacts, "contacts", static contact => contact.Id)
        ?? Check.That(command.Contacts.Count(static c => c.Primary) <= 1, "account.primary-contacts", "Only one contact can be the primary one.", "contacts")
        ?? Check.List(command.Sites, "sites", 0, 1000)
        ?? Check.Each(command.Sites, "sites", ValidateSite)
        ?? Check.Unique(command.Sites, "sites", static site => site.Id);

    private static Refusal? ValidateContact(Contact contact, string path)
        => Check.Text(contact.Id, $"{path}.id", 80)
        ?? Check.Text(contact.Name, $"{path}.name")
        ?? Check.OptionalText(contact.Email, $"{path}.email", 254)
        // Whether an address works shows when a message is sent to it; this catches mixed-up fields only.
        ?? Check.That(contact.Email is null || contact.Email.IndexOf('@') > 0, "input.email", "The e-mail address has no '@'.", $"{path}.email")
        ?? Check.OptionalText(contact.Phone, $"{path}.phone", 40);

    private static Refusal? ValidateSite(AccountSite site, string path)
        => Check.Text(site.Id, $"{path}.id", 80)
        ?? Check.Text(site.Name, $"{path}.name")
        ?? Check.Text(site.Address, $"{path}.address", 500)
        ?? Check.Position(site.Position, $"{path}.position")
        ?? Check.Id(site.TerritoryId, $"{path}.territoryId");
}
