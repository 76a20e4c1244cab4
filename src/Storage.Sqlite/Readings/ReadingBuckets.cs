using System.Collections.Immutable;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Storage.Sqlite.Engine;

namespace FieldService.Storage.Sqlite.Readings;

/// <summary>Reads the index alone, which holds times and values in order: no sorting, whatever the range.</summary>
internal static class ReadingBuckets
{
    private const int MaxBuckets = 10_000;

    public static ImmutableArray<ReadingBucket> Query(
        SqliteSession session, long owner, long metric, long from, long to, int maxBuckets)
    {
        const string sql = """
            SELECT at, value FROM readings WHERE owner = ?1 AND metric = ?2 AND at >= ?3 AND at < ?4 ORDER BY at
            """;
        if (from >= to || maxBuckets < 1) return [];
        var width = Width(to - from, Math.Min(maxBuckets, MaxBuckets));
        var buckets = ImmutableArray.CreateBuilder<ReadingBucket>();
        var open = default(Bucket);
        var row = session.Statement(sql).Bind(owner).Bind(metric).Bind(from).Bind(to);
        while (row.Step())
        {
            var start = from + (row.Int64(0) - from) / width * width;
            if (start != open.Start) open = Next(buckets, open, start);
            open.Add(row.Real(1));
        }

        Next(buckets, open, 0);
        return buckets.DrainToImmutable();
    }

    private static long Width(long range, int buckets) => (range + buckets - 1) / buckets;

    private static Bucket Next(ImmutableArray<ReadingBucket>.Builder buckets, in Bucket done, long start)
    {
        if (done.Count > 0) buckets.Add(done.ToReadingBucket());
        return new Bucket { Start = start, Min = double.PositiveInfinity, Max = double.NegativeInfinity };
    }

    private struct Bucket
    {
        public long Start;
        public double Min;
        public double Max;
        public double Sum;
        public int Count;

        // Devices do send NaN and infinities; they stay in the log but no chart can show them.
        public void Add(double value)
        {
            if (!double.IsFinite(value)) return;
            Min = Math.Min(Min, value);
            Max = Math.Max(Max, value);
            Sum += value;
            Count++;
        }

        public readonly ReadingBucket ToReadingBucket() => new(new DateTimeOffset(Start, TimeSpan.Zero), Min, Max, Sum / Count, Count);
    }
}
