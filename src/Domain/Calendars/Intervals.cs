using System.Collections.Immutable;

namespace FieldService.Domain.Calendars;

public static class Intervals
{
    /// <summary>In order, disjoint, touching ones joined, empty ones dropped.</summary>
    public static ImmutableArray<Interval> Merge(IEnumerable<Interval> intervals)
    {
        var merged = ImmutableArray.CreateBuilder<Interval>();
        foreach (var next in intervals.Where(static i => !i.IsEmpty).OrderBy(static i => i.Start))
        {
            if (merged.Count == 0 || merged[^1].End < next.Start) merged.Add(next);
            else if (merged[^1].End < next.End) merged[^1] = merged[^1] with { End = next.End };
        }

        return merged.ToImmutable();
    }

    /// <summary>What is left of <paramref name="from"/> without <paramref name="taken"/>; both may be in any order.</summary>
    public static ImmutableArray<Interval> Subtract(IEnumerable<Interval> from, IEnumerable<Interval> taken)
    {
        var holes = Merge(taken);
        var left = ImmutableArray.CreateBuilder<Interval>();
        foreach (var whole in Merge(from))
        {
            var rest = whole;
            foreach (var hole in holes)
            {
                if (!hole.Overlaps(rest)) continue;
                if (rest.Start < hole.Start) left.Add(rest with { End = hole.Start });
                rest = rest with { Start = hole.End };
                if (rest.IsEmpty) break;
            }

            if (!rest.IsEmpty) left.Add(rest);
        }

        return left.ToImmutable();
    }
}
