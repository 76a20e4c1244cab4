namespace FieldService.Simulator.Wire;

public sealed record PutAccount(string Name, IReadOnlyList<Contact> Contacts, IReadOnlyList<AccountSite> Sites);
