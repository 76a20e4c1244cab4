using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace FieldService.Domain.Calendars;

/// <summary>IANA zones from the database inside NodaTime, not the machine's: every host of a cluster and every replay computes the same hours.</summary>
public static class TimeZones
{
    public static bool Exists([NotNullWhen(true)] string? id) => id is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    internal static DateTimeZone Get(string id) => DateTimeZoneProviders.Tzdb[id];

    /// <summary>The local date at an instant.</summary>
    public static DateOnly LocalDate(DateTimeOffset instant, string timeZone)
        => Instant.FromDateTimeOffset(instant).InZone(Get(timeZone)).Date.ToDateOnly();

    /// <summary>When a local day begins: midnight, or the first moment after it where a daylight-saving change skips midnight.</summary>
    public static DateTimeOffset StartOfDay(DateOnly date, string timeZone)
        => Get(timeZone).AtStartOfDay(LocalDateOf(date)).ToInstant().ToDateTimeOffset();

    internal static LocalDate LocalDateOf(DateOnly date) => NodaTime.LocalDate.FromDateOnly(date);
}
