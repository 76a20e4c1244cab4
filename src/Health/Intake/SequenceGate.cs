namespace FieldService.Health;

/// <summary>Releases the readings of one device in sequence order.</summary>
public sealed class SequenceGate
{
    public static readonly TimeSpan HoldFor = TimeSpan.FromSeconds(30);
    private const int MaximumHeld = 256;
    private const int MaximumMetrics = 256;
    private const int MaximumRanges = 32;

    // A device that restarts begins near here, or at least far below where it was.
    private const long LowSequence = 16;
    private readonly GateState _state;
    private List<Reading> _released = [];

    public SequenceGate(GateState? state = null) => _state = state?.Copy() ?? new GateState();

    /// <summary>When <see cref="Release"/> should be called; null while nothing waits.</summary>
    public DateTimeOffset? NextDue => _state.Held.Count == 0 ? null : _state.Held.Min(held => held.ArrivedAt) + HoldFor;

    public GateState Snapshot() => _state.Copy();

    public GateOutcome Offer(long sequence, in Reading reading, DateTimeOffset now)
    {
        Expire(now);
        if (_state.Expected is null) (_state.Expected, _state.First) = (sequence, sequence);
        var result = Place(sequence, reading, now);
        if (reading.Timestamp > _state.Newest) _state.Newest = reading.Timestamp;
        return new GateOutcome(result, Take());
    }

    /// <summary>Gives up on gaps that were waited for long enough.</summary>
    public IReadOnlyList<Reading> Release(DateTimeOffset now)
    {
        Expire(now);
        return Take();
    }

    private GateResult Place(long sequence, in Reading reading, DateTimeOffset now)
    {
        if (IsRestart(sequence, reading)) return Restart(sequence, reading);
        if (sequence < _state.Expected - 1) return Drop(sequence);
        if (sequence == _state.Expected - 1) return Join(sequence, reading);
        if (sequence > _state.Expected) return Hold(sequence, reading, now);
        Pass(sequence, reading);
        Drain();
        return GateResult.Released;
    }

    private bool IsRestart(long sequence, in Reading reading) =>
        sequence < _state.Expected - 1 && reading.Timestamp > _state.Newest && (sequence <= LowSequence || sequence < _state.Expected / 2);

    private GateResult Restart(long sequence, in Reading reading)
    {
        while (_state.Held.Count > 0) SkipGap();
        _state.Restarts++;
        (_state.Expected, _state.First) = (sequence, sequence);
        _state.SkippedRanges.Clear();
        _state.LastMetrics.Clear();
        Pass(sequence, reading);
        return GateResult.Restarted;
    }

    private GateResult Drop(long sequence)
    {
        var skipped = sequence < _state.First || _state.SkippedRanges.Exists(range => range.From <= sequence && sequence <= range.To);
        if (!skipped) return Repeated();
        _state.Late++;
        return GateResult.Late;
    }

    // The same number again: another metric of the same message, or the message sent twice, or a device that restarts after one message.
    private GateResult Join(long sequence, in Reading reading)
    {
        if (_state.LastMetrics.Contains(reading.Metric) || _state.LastMetrics.Count >= MaximumMetrics)
            return sequence <= LowSequence && reading.Timestamp > _state.Newest ? Restart(sequence, reading) : Repeated();
        Pass(sequence, reading);
        return GateResult.Released;
    }

    private GateResult Hold(long sequence, in Reading reading, DateTimeOffset now)
    {
        var metric = reading.Metric;
        if (_state.Held.Exists(held => held.Sequence == sequence && held.Reading.Metric == metric)) return Repeated();
        var place = _state.Held.FindLastIndex(held => held.Sequence <= sequence) + 1;
        _state.Held.Insert(place, new HeldReading(sequence, reading, now));
        if (_state.Held.Count <= MaximumHeld) return GateResult.Held;
        SkipGap();
        return GateResult.Released;
    }

    private GateResult Repeated()
    {
        _state.Duplicates++;
        return GateResult.Duplicate;
    }

    private void Expire(DateTimeOffset now)
    {
        while (NextDue <= now) SkipGap();
    }

    private void SkipGap()
    {
        var range = new SkippedRange(_state.Expected ?? 0, _state.Held[0].Sequence - 1);
        _state.Skipped += range.To - range.From + 1;
        if (_state.SkippedRanges.Count == MaximumRanges) _state.SkippedRanges.RemoveAt(0);
        _state.SkippedRanges.Add(range);
        _state.Expected = _state.Held[0].Sequence;
        Drain();
    }

    private void Drain()
    {
        var count = 0;
        while (count < _state.Held.Count && _state.Held[count].Sequence <= _state.Expected)
        {
            Pass(_state.Held[count].Sequence, _state.Held[count].Reading);
            count++;
        }

        _state.Held.RemoveRange(0, count);
    }

    private void Pass(long sequence, in Reading reading)
    {
        if (_state.Expected != sequence + 1) _state.LastMetrics.Clear();
        _state.Expected = sequence + 1;
        _state.LastMetrics.Add(reading.Metric);
        _released.Add(reading);
    }

    private List<Reading> Take()
    {
        if (_released.Count == 0) return [];
        var taken = _released;
        _released = [];
        return taken;
    }
}
