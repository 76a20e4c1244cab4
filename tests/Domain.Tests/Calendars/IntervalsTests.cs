using FieldService.Domain.Calendars;

namespace FieldService.Domain.Tests.Calendars;

public sealed class IntervalsTests
{
    [Fact]
    public void Merging_joins_what_overlaps_or_touches()
        => Intervals.Merge([Hours(3, 4), Hours(1, 2), Hours(2, 3), Hours(6, 9), Hours(7, 8), Hours(5, 5)]).ShouldBe([Hours(1, 4), Hours(6, 9)]);

    [Fact]
    public void Subtracting_leaves_what_is_in_the_first_and_not_in_the_second()
    {
        var random = new Random(7);
        for (var run = 0; run < 500; run++)
        {
            var (from, taken) = (Any(random), Any(random));
            var left = Intervals.Subtract(from, taken);
            left.ShouldBe(Intervals.Merge(left));
            for (var hour = 0; hour < 40; hour++)
            {
                var at = Some.Now.AddHours(hour);
                left.Any(i => i.Contains(at)).ShouldBe(from.Any(i => i.Contains(at)) && !taken.Any(i => i.Contains(at)));
            }
        }
    }

    private static Interval[] Any(Random random)
        => [.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(35)).Select(start => Hours(start, start + random.Next(5)))];

    private static Interval Hours(int from, int to) => new(Some.Now.AddHours(from), Some.Now.AddHours(to));
}
