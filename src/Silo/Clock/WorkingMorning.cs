using NodaTime;

namespace FieldService.Silo.Clock;

/// <summary>When a demo begins: 08:00 local time of today, or of Monday at a weekend.</summary>
public static class WorkingMorning
{
    public static DateTimeOffset OnOrAfter(DateTimeOffset now, string timeZone)
    {
        var zone = DateTimeZoneProviders.Tzdb[timeZone];
        var day = Instant.FromDateTimeOffset(now).InZone(zone).Date;
        while (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) day = day.PlusDays(1);
        return zone.AtLeniently(day.At(new LocalTime(8, 0))).ToDateTimeOffset().ToUniversalTime();
    }
}
