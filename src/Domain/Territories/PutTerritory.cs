using FieldService.Domain.Geo;

namespace FieldService.Domain.Territories;

/// <param name="TimeZone">IANA id; days and KPIs of the territory are local to it.</param>
public sealed record PutTerritory(string Name, string TimeZone, GeoPoint Center);
