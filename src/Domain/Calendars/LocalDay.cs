using NodaTime;

namespace FieldService.Domain.Calendars;

/// <summary>The local calendar day that an instant falls on, as instants: 23 or 25 hours long when the clocks change.</summary>
public static class LocalDay
{
    public static Interval Of(DateTimeOffset instant, string timeZone)
    {
        var zone = TimeZones.Get(timeZone);
        var date = Instant.FromDateTimeOffset(instant).InZone(zone).Date;
        return new(zone.AtStartOfDay(date).ToDateTimeOffset().ToUniversalTime(), zone.AtStartOfDay(date.PlusDays(1)).ToDateTimeOffset().ToUniversalTime());
    }
}
