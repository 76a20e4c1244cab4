using System.Collections.Immutable;
using System.Globalization;
using FieldService.Domain.Calendars;
using FieldService.Domain.Technicians;

namespace FieldService.Domain.Tests.Calendars;

public sealed class WorkingHoursTests
{
    private const string Berlin = "Europe/Berlin";

    [Fact]
    public void A_day_shift_is_local_and_cut_to_the_range()
        => Between(Berlin, "2026-06-01T07:00Z", "2026-06-01T23:00Z", Shift(DayOfWeek.Monday, "08:00", "17:00"))
            .ShouldBe([Interval("2026-06-01T07:00Z", "2026-06-01T15:00Z")]);

    [Fact]
    public void A_night_shift_reaches_into_the_next_day()
        => Between(Berlin, "2026-06-01T22:30Z", "2026-06-02T22:00Z", Shift(DayOfWeek.Monday, "22:00", "06:00"))
            .ShouldBe([Interval("2026-06-01T22:30Z", "2026-06-02T04:00Z")]);

    [Fact]
    public void Equal_start_and_end_is_a_whole_day_and_seven_of_them_are_one_interval()
    {
        var always = Enum.GetValues<DayOfWeek>().Select(day => Shift(day, "00:00", "00:00")).ToArray();
        Between(Berlin, "2026-03-20T00:00Z", "2026-04-10T00:00Z", always).ShouldBe([Interval("2026-03-20T00:00Z", "2026-04-10T00:00Z")]);
    }

    [Fact]
    public void Overlapping_and_adjoining_shifts_are_one_interval()
        => Between(Berlin, "2026-06-01T00:00Z", "2026-06-02T00:00Z", Shift(DayOfWeek.Monday, "08:00", "12:00"), Shift(DayOfWeek.Monday, "12:00", "15:00"), Shift(DayOfWeek.Monday, "14:00", "17:00"))
            .ShouldBe([Interval("2026-06-01T06:00Z", "2026-06-01T15:00Z")]);

    [Theory]
    // 29 March 2026: 02:00 becomes 03:00, so a night has seven hours.
    [InlineData("Europe/Berlin", "2026-03-28", "22:00", "06:00", "2026-03-28T21:00Z", "2026-03-29T04:00Z")]
    // A start that is skipped moves on by the hour that is missing; so does an end.
    [InlineData("Europe/Berlin", "2026-03-29", "02:30", "10:00", "2026-03-29T01:30Z", "2026-03-29T08:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29", "01:00", "02:30", "2026-03-29T00:00Z", "2026-03-29T01:30Z")]
    // 25 October 2026: 03:00 becomes 02:00, so a night has nine; of a repeated time the earlier counts.
    [InlineData("Europe/Berlin", "2026-10-24", "22:00", "06:00", "2026-10-24T20:00Z", "2026-10-25T05:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25", "02:30", "10:00", "2026-10-25T00:30Z", "2026-10-25T09:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25", "01:00", "02:30", "2026-10-24T23:00Z", "2026-10-25T00:30Z")]
    // 8 March and 1 November 2026.
    [InlineData("America/New_York", "2026-03-07", "22:00", "06:00", "2026-03-08T03:00Z", "2026-03-08T10:00Z")]
    [InlineData("America/New_York", "2026-11-01", "01:30", "09:00", "2026-11-01T05:30Z", "2026-11-01T14:00Z")]
    // Half an hour of daylight saving: 5 April 02:00 becomes 01:30, 4 October 02:00 becomes 02:30.
    [InlineData("Australia/Lord_Howe", "2026-04-05", "01:45", "08:00", "2026-04-04T14:45Z", "2026-04-04T21:30Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-04", "02:15", "08:00", "2026-10-03T15:45Z", "2026-10-03T21:00Z")]
    public void Daylight_saving_is_resolved_leniently(string zone, string date, string start, string end, string expectedStart, string expectedEnd)
    {
        var from = Instant(date + "T00:00Z").AddDays(-1);
        var shift = Shift(DateOnly.Parse(date, CultureInfo.InvariantCulture).DayOfWeek, start, end);
        WorkingHours.Between([shift], zone, from, from.AddDays(4)).ShouldBe([Interval(expectedStart, expectedEnd)]);
    }

    [Fact]
    public void A_shift_that_begins_in_the_skipped_hour_and_so_ends_before_it_begins_is_dropped()
        => Between(Berlin, "2026-03-28T00:00Z", "2026-03-30T00:00Z", Shift(DayOfWeek.Sunday, "02:30", "03:15")).ShouldBeEmpty();

    [Fact]
    public void A_range_is_the_sum_of_its_parts_whatever_the_clocks_do()
    {
        string[] zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"];
        var random = new Random(3);
        for (var run = 0; run < 300; run++)
        {
            var zone = zones[run % zones.Length];
            var shifts = Enumerable.Range(0, random.Next(1, 8)).Select(_ => AnyShift(random)).ToImmutableArray();
            var from = Instant("2026-01-01T00:00Z").AddMinutes(random.Next(365 * 24 * 60));
            var middle = from.AddMinutes(random.Next(1, 5 * 24 * 60));
            var to = middle.AddMinutes(random.Next(1, 5 * 24 * 60));

            var whole = WorkingHours.Between(shifts, zone, from, to);
            whole.ShouldBe(Intervals.Merge(WorkingHours.Between(shifts, zone, from, middle).Concat(WorkingHours.Between(shifts, zone, middle, to))), $"run {run}");
            whole.ShouldBe(Intervals.Merge(whole));
            whole.All(i => from <= i.Start && i.End <= to).ShouldBeTrue();
            foreach (var interval in whole) WorkingHours.Cover(shifts, zone, interval).ShouldBeTrue();
        }
    }

    [Fact]
    public void Away_from_clock_changes_working_means_that_the_local_time_is_within_a_shift()
    {
        var zone = NodaTime.DateTimeZoneProviders.Tzdb[Berlin];
        var random = new Random(4);
        for (var run = 0; run < 40; run++)
        {
            var shifts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => AnyShift(random)).ToImmutableArray();
            var from = Instant("2026-04-01T00:00Z").AddDays(random.Next(150));
            var working = WorkingHours.Between(shifts, Berlin, from, from.AddDays(3));
            for (var at = from; at < from.AddDays(3); at = at.AddMinutes(7))
            {
                var local = NodaTime.Instant.FromDateTimeOffset(at).InZone(zone).LocalDateTime.ToDateTimeUnspecified();
                working.Any(i => i.Contains(at)).ShouldBe(shifts.Any(shift => IsWithin(shift, local)), $"run {run}, {at:O}");
            }
        }
    }

    [Fact]
    public void Time_zones_are_IANA_names()
    {
        TimeZones.Exists("Europe/Berlin").ShouldBeTrue();
        TimeZones.Exists("W. Europe Standard Time").ShouldBeFalse();
        TimeZones.Exists("").ShouldBeFalse();
        TimeZones.Exists(null).ShouldBeFalse();
    }

    [Fact]
    public void A_local_day_has_23_or_25_hours_when_the_clocks_change()
    {
        LocalDay.Of(Instant("2026-06-01T22:30Z"), Berlin).ShouldBe(Interval("2026-06-01T22:00Z", "2026-06-02T22:00Z"));
        LocalDay.Of(Instant("2026-03-29T12:00Z"), Berlin).Duration.ShouldBe(TimeSpan.FromHours(23));
        LocalDay.Of(Instant("2026-10-25T12:00Z"), Berlin).Duration.ShouldBe(TimeSpan.FromHours(25));
    }

    private static bool IsWithin(Shift shift, DateTime local)
    {
        var time = TimeOnly.FromDateTime(local);
        if (shift.Start < shift.End) return local.DayOfWeek == shift.Day && shift.Start <= time && time < shift.End;
        return local.DayOfWeek == shift.Day && time >= shift.Start || local.AddDays(-1).DayOfWeek == shift.Day && time < shift.End;
    }

    private static Shift AnyShift(Random random)
        => new((DayOfWeek)random.Next(7), new TimeOnly(random.Next(24), 15 * random.Next(4)), new TimeOnly(random.Next(24), 15 * random.Next(4)));

    private static ImmutableArray<Interval> Between(string zone, string from, string to, params Shift[] shifts)
        => WorkingHours.Between([.. shifts], zone, Instant(from), Instant(to));

    private static Shift Shift(DayOfWeek day, string start, string end)
        => new(day, TimeOnly.Parse(start, CultureInfo.InvariantCulture), TimeOnly.Parse(end, CultureInfo.InvariantCulture));

    private static Interval Interval(string from, string to) => new(Instant(from), Instant(to));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
