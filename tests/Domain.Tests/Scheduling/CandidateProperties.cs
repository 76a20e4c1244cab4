using System.Collections.Immutable;
using System.Diagnostics;
using FieldService.Domain.Calendars;
using FieldService.Domain.Scheduling;
using FieldService.Domain.Technicians;
using FieldService.Domain.Tests.Technicians;
using FieldService.Domain.Travel;
using FieldService.Domain.WorkOrders;
using static FieldService.Domain.Tests.Scheduling.SearchWorld;

namespace FieldService.Domain.Tests.Scheduling;

public sealed class CandidateProperties
{
    [Fact]
    public void Every_proposal_is_accepted_by_the_technician_and_no_earlier_one_exists()
    {
        var found = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var history = Busy(random);
            var (query, technician) = (AnyQuery(random), SchedulableOf(history));
            var candidate = Ask(technician, query, history.Now);
            var earliest = FirstFeasibleByTrying(technician, query, history.Now);
            (candidate.Proposal?.Arrival).ShouldBe(earliest, $"seed {seed}");
            if (candidate.Proposal is not { } slot) continue;
            found++;
            history.Do(new HoldInterval(new BookingId("new"), new WorkOrderId("w"), "New", query.Site, slot.Start, slot.Arrival, slot.End));
        }

        found.ShouldBeGreaterThan(150);
    }

    [Fact]
    public void Two_hundred_full_calendars_take_milliseconds()
    {
        var random = new Random(5);
        var roster = Enumerable.Range(0, 200).Select(i => Technician($"t-{i:000}", random.Next(40), Full(random))).ToArray();
        var travel = new GreatCircleTravel();
        // The best of a few: other tests run at the same time.
        Enumerable.Range(0, 5).Min(_ => Elapsed(() => CandidateSearch.Find(Query(90), roster, Some.Now, travel).Length.ShouldBe(200))).ShouldBeLessThan(30);
    }

    private static double Elapsed(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static CalendarEntry[] Full(Random random)
        => [.. Enumerable.Range(0, 20).Select(i => Entry($"b-{i}", Some.At(8 + 2 * (i % 4), day: i / 4), 60 + random.Next(60), random.Next(40)))];

    private static TechnicianHistory Busy(Random random)
    {
        var history = TechnicianHistory.Hired(Some.Profile with { Home = East(random.Next(30)) });
        history.Do(new AddTimeOff(new TimeOff("t", Some.At(12), Some.At(13), "")));
        for (var i = 0; i < 12; i++)
        {
            var start = Some.At(8, day: random.Next(3)).AddMinutes(15 * random.Next(36));
            var travel = random.Next(20);
            history.Try(new ConfirmHold(new HoldInterval(
                new BookingId($"b-{i}"), new WorkOrderId("w"), "Job", East(random.Next(30)), start, start.AddMinutes(travel), start.AddMinutes(travel + 30 + random.Next(60)))));
        }

        return history.Until(Some.Now.AddMinutes(random.Next(600)));
    }

    private static CandidateQuery AnyQuery(Random random)
    {
        DateTimeOffset? Sometimes(int fromMinute, int toMinute) => random.Next(3) == 0 ? Some.Now.AddMinutes(random.Next(fromMinute, toMinute)) : null;
        return new(new SchedulingRequirement(60 * random.Next(20, 180), [], Sometimes(0, 2000), Sometimes(1500, 5000), Sometimes(0, 2000), Sometimes(1500, 5000)), East(random.Next(30)), Some.North, Priority.Normal);
    }

    private static SchedulableTechnician SchedulableOf(TechnicianHistory history)
    {
        var state = history.Technician;
        var working = WorkingHours.Between(state.Shifts, state.TimeZone, history.Now, history.Now.AddDays(5));
        return new(new TechnicianId("maria"), state.Name, state.Active, state.TimeZone, state.Home, state.Territories, state.Skills, working, state.TimeOff, state.Calendar);
    }

    /// <summary>The definition of "feasible", tried minute by minute.</summary>
    private static DateTimeOffset? FirstFeasibleByTrying(SchedulableTechnician technician, CandidateQuery query, DateTimeOffset now)
    {
        var free = Intervals.Subtract(technician.WorkingHours, technician.TimeOff.Select(off => new Interval(off.Start, off.End)).Concat(technician.Calendar.Select(entry => entry.Interval())));
        for (var arrival = now.AddMinutes(2); arrival < now.AddDays(5); arrival = arrival.AddMinutes(1))
        {
            if (IsFeasible(technician, free, query, now, arrival)) return arrival;
        }

        return null;
    }

    private static bool IsFeasible(SchedulableTechnician technician, ImmutableArray<Interval> gaps, CandidateQuery query, DateTimeOffset now, DateTimeOffset arrival)
    {
        var need = query.Requirement;
        var end = arrival.AddSeconds(need.DurationSeconds);
        if (arrival < need.WindowStart || end > need.WindowEnd || arrival < need.PromisedFrom || arrival > need.PromisedTo) return false;
        var previous = technician.Calendar.LastOrDefault(entry => entry.End <= arrival);
        var next = technician.Calendar.FirstOrDefault(entry => entry.Start >= arrival);
        // The pause before the trip is counted to the beginning of the free time, i.e. the shift's or the end of time off.
        var free = gaps.FirstOrDefault(interval => interval.Contains(arrival) || interval.End == arrival);
        if (free == default) return false;
        var origin = previous is not null && free.Start - previous.End <= TimeSpan.FromHours(6) ? previous.Position : technician.Home;
        var start = arrival.AddSeconds(-Roads.Between(origin, query.Site).Seconds);
        if (start < now.AddMinutes(2) || !free.Contains(new Interval(start, end))) return false;
        return next is null || next.Start - end > TimeSpan.FromHours(6) || end.AddSeconds(Roads.Between(query.Site, next.Position).Seconds) <= next.Arrival;
    }
}
