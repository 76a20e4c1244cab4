namespace FieldService.Domain.Calendars;

/// <summary>[<paramref name="Start"/>, <paramref name="End"/>): the end belongs to whatever follows.</summary>
public readonly record struct Interval(DateTimeOffset Start, DateTimeOffset End)
{
    public TimeSpan Duration => End - Start;

    public bool Contains(DateTimeOffset instant) => Start <= instant && instant < End;

    public bool Contains(Interval other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(Interval other) => !Clip(other).IsEmpty;

    /// <summary>The shared part; empty or negative when there is none.</summary>
    public Interval Clip(Interval other)
        => new(Start > other.Start ? Start : other.Start, End < other.End ? End : other.End);

    public bool IsEmpty => End <= Start;
}
