using System.Collections.Immutable;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Health;

namespace FieldService.Grains.Assets;

/// <summary>
/// Log entries in, fault events out: puts each device's readings into sequence and shows them to the detectors. Pure: what it does depends on
/// the entries alone, so that reading them again from a saved position gives the same faults.
/// </summary>
internal sealed class AssetWatch
{
    private readonly AssetMonitor _monitor;
    private readonly Dictionary<string, SequenceGate> _gates;
    private readonly Dictionary<string, MetricValue> _lastValues;

    public AssetWatch(MonitorRules rules, WatchState state)
    {
        _monitor = AssetMonitor.Restore(rules, state.Monitor);
        _gates = state.Gates.ToDictionary(g => g.Key, g => new SequenceGate(g.Value));
        _lastValues = new(state.LastValues);
        (Position, ReadingsProcessed, LastReadingAt) = (state.Position, state.ReadingsProcessed, state.LastReadingAt);
    }

    public long Position { get; private set; }

    public long ReadingsProcessed { get; private set; }

    public DateTimeOffset? LastReadingAt { get; private set; }

    public IReadOnlyDictionary<string, MetricValue> LastValues => _lastValues;

    public double Health => Math.Round(_monitor.HealthScore, 3);

    /// <summary>When time alone may change something: a gap given up, a silence noticed.</summary>
    public DateTimeOffset? NextDue => _gates.Values.Select(g => g.NextDue).Append(_monitor.NextDue).Where(d => d is not null).Min();

    public IEnumerable<EpisodeEvent> Process(ImmutableArray<LoggedReading> entries) => [.. entries.SelectMany(Process)];

    public IEnumerable<EpisodeEvent> CheckDue(DateTimeOffset now)
        => [.. _gates.Values.SelectMany(g => g.Release(now)).SelectMany(r => Observe(r, now)), .. _monitor.CheckSilence(now)];

    public IEnumerable<EpisodeEvent> Repaired(DateTimeOffset at) => _monitor.Reset(at, ResetCause.Repaired);

    public IEnumerable<EpisodeEvent> NoFaultFound(DateTimeOffset at, string faultCode) => _monitor.Reset(at, ResetCause.NoFaultFound, faultCode);

    public WatchState Snapshot() => new()
    {
        Position = Position,
        ReadingsProcessed = ReadingsProcessed,
        LastReadingAt = LastReadingAt,
        Health = Health,
        LastValues = _lastValues.ToImmutableDictionary(),
        Monitor = _monitor.Snapshot(),
        Gates = _gates.ToImmutableDictionary(g => g.Key, g => g.Value.Snapshot()),
    };

    private IEnumerable<EpisodeEvent> Process(LoggedReading entry)
    {
        Position = entry.Position;
        ReadingsProcessed++;
        var reading = new Reading(entry.Metric, entry.At, entry.Value);
        if (entry.Sequence is not { } sequence) return Observe(reading, entry.ReceivedAt);
        if (!_gates.TryGetValue(entry.DeviceId.Value, out var gate)) _gates[entry.DeviceId.Value] = gate = new();
        return [.. gate.Offer(sequence, reading, entry.ReceivedAt).Released.SelectMany(r => Observe(r, entry.ReceivedAt))];
    }

    private IReadOnlyList<EpisodeEvent> Observe(Reading reading, DateTimeOffset receivedAt)
    {
        var outcome = _monitor.Observe(reading, receivedAt);
        if (outcome.Intake is IntakeResult.Accepted) Remember(reading);
        return outcome.Events;
    }

    private void Remember(Reading reading)
    {
        if (_lastValues.TryGetValue(reading.Metric, out var last) && last.At > reading.Timestamp) return;
        _lastValues[reading.Metric] = new(reading.Value, reading.Timestamp);
        if (LastReadingAt is null || reading.Timestamp > LastReadingAt) LastReadingAt = reading.Timestamp;
    }
}
