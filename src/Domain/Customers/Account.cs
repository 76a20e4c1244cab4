using System.Collections.Immutable;

namespace FieldService.Domain.Customers;

public sealed record Account(string Name, ImmutableArray<Contact> Contacts, ImmutableArray<AccountSite> Sites)
{
    public static Account From(PutAccount command) => new(command.Name, command.Contacts, command.Sites);

    public AccountSite? FindSite(string id) => Sites.FirstOrDefault(site => site.Id == id);
}
