namespace Orleans.SingleNode;

/// <summary>One row of the table as the schedule sees it.</summary>
internal sealed class LocalReminder(ReminderEntry entry)
{
    private bool _isTicking;

    public ReminderEntry Entry { get; } = entry;

    public bool IsTicking
    {
        get => Volatile.Read(ref _isTicking);
        set => Volatile.Write(ref _isTicking, value);
    }

    /// <summary>Replaced or removed; what is still queued of it is ignored.</summary>
    public bool IsRetired { get; set; }

    /// <summary>The first point of the grid after now: late is skipped, never replayed.</summary>
    public DateTime NextTick(DateTime now)
    {
        if (Entry.StartAt > now) return Entry.StartAt;
        var passed = (now - Entry.StartAt).Ticks / Entry.Period.Ticks;
        return Entry.StartAt + TimeSpan.FromTicks((passed + 1) * Entry.Period.Ticks);
    }
}
