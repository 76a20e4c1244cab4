namespace FieldService.Health;

/// <summary>
/// When readings of a metric are due. Counts arrivals, not timestamps: a device that uploads an hour's readings at once is not silent
/// in between.
/// </summary>
public sealed class SilenceWatch(TimeSpan? expected = null, SilenceState? state = null)
{
    private const double Tolerance = 1.5;
    private const int LeastGaps = 5;
    private readonly SilenceState _state = state ?? new SilenceState();

    public DateTimeOffset LastReceived => _state.LastReceived;

    /// <summary>Null until enough gaps were seen. The median, or for irregular senders the gap nine of ten keep below.</summary>
    public TimeSpan? ExpectedInterval
    {
        get
        {
            if (expected > TimeSpan.Zero) return expected;
            if (_state.Seen <= LeastGaps) return null;
            var count = (int)Math.Min(_state.Seen - 1, _state.Gaps.Length);
            Span<double> gaps = stackalloc double[count];
            _state.Gaps.AsSpan(0, count).CopyTo(gaps);
            gaps.Sort();
            return TimeSpan.FromSeconds(gaps[count * 9 / 10]);
        }
    }

    public void Observe(DateTimeOffset receivedAt)
    {
        if (_state.Seen == 0)
        {
            (_state.LastReceived, _state.Seen) = (receivedAt, 1);
            return;
        }

        var gap = (receivedAt - _state.LastReceived).TotalSeconds;
        // Readings of one batch arrive together and say nothing about the interval.
        if (gap <= 0) return;
        _state.Gaps[(int)((_state.Seen - 1) % _state.Gaps.Length)] = gap;
        _state.Seen++;
        _state.LastReceived = receivedAt;
    }

    /// <param name="factor">Multiplies the tolerance.</param>
    public DateTimeOffset? DueAt(double factor = 1) =>
        _state.Seen > 0 && ExpectedInterval is { } interval ? _state.LastReceived + (interval * Tolerance * factor) : null;

    /// <summary>Score reaches 1 when 1.5 times the expected interval has passed.</summary>
    public Verdict Judge(DateTimeOffset now)
    {
        if (_state.Seen == 0 || ExpectedInterval is not { } interval) return default;
        var score = (now - _state.LastReceived) / (interval * Tolerance);
        return new Verdict(Math.Max(0, score), Certainty.Certain, ReasonCode.Silent, interval.TotalSeconds);
    }

    public SilenceState Capture() => _state.Copy();
}
