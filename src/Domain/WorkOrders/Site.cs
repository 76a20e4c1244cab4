using FieldService.Domain.Customers;
using FieldService.Domain.Geo;

namespace FieldService.Domain.WorkOrders;

/// <summary>Where the work is, copied into the work order so that a later move of the account changes nothing behind the technician's back.</summary>
public sealed record Site(AccountId AccountId, string AccountName, string Name, string Address, GeoPoint Position);
