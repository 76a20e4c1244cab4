using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace FieldService.Domain.Calendars;

/// <summary>IANA zones from the database inside NodaTime, not the machine's: every host of a cluster and every replay computes the same hours.</summary>
public static class TimeZones
{
    public static bool Exists([NotNullWhen(true)] string? id) => id is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    internal static DateTimeZone Get(string id) => DateTimeZoneProviders.Tzdb[id];
}
