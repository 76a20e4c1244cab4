using System.Text.Json.Serialization;

namespace FieldService.Domain.Geo;

/// <summary>WGS 84, degrees. Latitude -90..90, longitude -180..180.</summary>
public readonly record struct GeoPoint(double Lat, double Lon)
{
    [JsonIgnore]
    public bool IsValid => Lat is >= -90 and <= 90 && Lon is >= -180 and <= 180;
}
