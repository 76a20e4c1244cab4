using System.Collections.Immutable;

namespace FieldService.Domain.Customers;

/// <summary>Creates the account or replaces its facts.</summary>
public sealed record PutAccount(string Name, ImmutableArray<Contact> Contacts, ImmutableArray<AccountSite> Sites);
