using System.Globalization;

namespace FieldService.Health;

/// <summary>Decides which readings of one metric may be learned from.</summary>
internal sealed class MetricIntake(MonitorRules rules, IntakeState state)
{
    // Duplicates older than these are late anyway at usual rates.
    private const int Remembered = 32;

    // A sum of squares of larger ones is no longer a number.
    private const double LargestValue = 1e100;

    public IntakeState State => state;

    public IntakeResult Admit(in Reading reading, DateTimeOffset receivedAt, DateTimeOffset? learnFrom, out string? detail)
    {
        var result = Classify(reading, receivedAt, learnFrom, out detail);
        Count(result);
        if (result == IntakeResult.Accepted) Remember(reading);
        return result;
    }

    private IntakeResult Classify(in Reading reading, DateTimeOffset receivedAt, DateTimeOffset? learnFrom, out string? detail)
    {
        detail = null;
        var at = reading.Timestamp;
        if (!double.IsFinite(reading.Value) || Math.Abs(reading.Value) > LargestValue)
            return Refuse(IntakeResult.NotANumber, "not a usable number", out detail);
        if (at - receivedAt > rules.FutureTolerance)
            return Refuse(IntakeResult.Quarantined, $"timestamp {Seconds(at - receivedAt)} s in the future", out detail);
        if (IsRepeated(reading)) return Refuse(IntakeResult.Duplicate, "seen before", out detail);
        if (at < learnFrom) return Refuse(IntakeResult.Late, "measured before the last reset", out detail);
        var behind = (state.Newest - at) ?? TimeSpan.Zero;
        if (behind > rules.Lateness) return Refuse(IntakeResult.Late, $"{Seconds(behind)} s behind the newest reading", out detail);
        return IntakeResult.Accepted;
    }

    private static IntakeResult Refuse(IntakeResult result, string why, out string? detail)
    {
        detail = why;
        return result;
    }

    private static string Seconds(TimeSpan span) => span.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);

    private bool IsRepeated(in Reading reading) =>
        reading.Timestamp <= state.Newest && Array.IndexOf(state.Recent, new TimedValue(reading.Timestamp.UtcTicks, reading.Value)) >= 0;

    private void Remember(in Reading reading)
    {
        if (state.Recent.Length == 0) state.Recent = new TimedValue[Remembered];
        state.Recent[(int)((state.Accepted - 1) % Remembered)] = new TimedValue(reading.Timestamp.UtcTicks, reading.Value);
        if (state.Newest is null || reading.Timestamp > state.Newest) state.Newest = reading.Timestamp;
    }

    private void Count(IntakeResult result)
    {
        switch (result)
        {
            case IntakeResult.Accepted: state.Accepted++; break;
            case IntakeResult.NotANumber: state.NotANumber++; break;
            case IntakeResult.Duplicate: state.Duplicate++; break;
            case IntakeResult.Late: state.Late++; break;
            case IntakeResult.Quarantined: state.Quarantined++; break;
            // Refused before a metric exists; the monitor counts it.
            case IntakeResult.TooManyMetrics:
            default: break;
        }
    }
}
