using FieldService.Domain.Geo;
using FieldService.Domain.Territories;

namespace FieldService.Domain.Customers;

public sealed record AccountSite(string Id, string Name, string Address, GeoPoint Position, TerritoryId TerritoryId);
