namespace FieldService.Simulation.Durable;

/// <summary>
/// What survives the process. A write is visible at once and safe after the next sync; a crash keeps the seed's choice of a prefix of what was
/// not synced, as a journal does.
/// </summary>
internal sealed class Disk(Random random)
{
    private readonly List<Action> _unsynced = [];
    private long _synced;

    /// <param name="undo">Takes the write back.</param>
    /// <returns>What to give to <see cref="Sync"/>.</returns>
    public long Write(Action undo)
    {
        _unsynced.Add(undo);
        return _synced + _unsynced.Count;
    }

    /// <summary>Safe up to this write, and with it everything before.</summary>
    public void Sync(long position)
    {
        if (position <= _synced) return;
        _unsynced.RemoveRange(0, (int)(position - _synced));
        _synced = position;
    }

    /// <returns>How many writes were lost.</returns>
    public int Crash()
    {
        var kept = random.Next(_unsynced.Count + 1);
        var lost = _unsynced.Count - kept;
        for (var i = _unsynced.Count - 1; i >= kept; i--) _unsynced[i]();
        _unsynced.Clear();
        // New numbers: nobody who waited for a sync is alive.
        _synced += kept;
        return lost;
    }
}
