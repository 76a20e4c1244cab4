using System.Collections.Immutable;
using FieldService.Domain.Customers;

namespace FieldService.Grains.Abstractions.Customers;

[GenerateSerializer, Immutable, Alias("fs.account-view.v1")]
public sealed record AccountView(
    [property: Id(0)] AccountId Id,
    [property: Id(1)] long Version,
    [property: Id(2)] string Name,
    [property: Id(3)] ImmutableArray<Contact> Contacts,
    [property: Id(4)] ImmutableArray<AccountSite> Sites);
