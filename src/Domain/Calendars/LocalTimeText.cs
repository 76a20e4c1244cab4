using System.Globalization;
using NodaTime;

namespace FieldService.Domain.Calendars;

/// <summary>Instants in messages: <c>16:40</c> today, <c>Tue 31 Mar 16:40</c> on another day, in the zone of the person it is about.</summary>
public static class LocalTimeText
{
    public static string Of(DateTimeOffset instant, string timeZone, DateTimeOffset now)
    {
        var zone = TimeZones.Get(timeZone);
        var local = Instant.FromDateTimeOffset(instant).InZone(zone).LocalDateTime;
        var today = Instant.FromDateTimeOffset(now).InZone(zone).Date;
        return local.ToString(local.Date == today ? "HH':'mm" : "ddd d MMM HH':'mm", CultureInfo.InvariantCulture);
    }

    /// <summary><c>45 min</c>, <c>2 h</c>, <c>1 h 30 min</c>.</summary>
    public static string Of(TimeSpan duration)
    {
        var (hours, minutes) = Math.DivRem((int)Math.Ceiling(duration.TotalMinutes), 60);
        return (hours, minutes) switch
        {
            (0, _) => $"{minutes} min",
            (_, 0) => $"{hours} h",
            _ => $"{hours} h {minutes} min",
        };
    }
}
