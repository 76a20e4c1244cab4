namespace FieldService.Health;

/// <summary>
/// Watches all metrics of one asset. Deterministic: the same calls give the same events and the same state; not safe for concurrent use.
/// </summary>
public sealed class AssetMonitor
{
    private readonly MonitorRules _rules;
    private readonly EpisodeBook _book;
    private readonly EventSink _events = new();
    private readonly List<MetricMonitor> _metrics = [];
    private readonly Dictionary<string, MetricMonitor> _byName = new(StringComparer.Ordinal);
    private DateTimeOffset? _learnFrom;
    private long _tooMany;

    public AssetMonitor(MonitorRules rules)
        : this(rules, new MonitorState())
    {
    }

    private AssetMonitor(MonitorRules rules, MonitorState state)
    {
        (_rules, _learnFrom, _tooMany) = (rules, state.LearnFrom, state.TooManyMetrics);
        _book = new EpisodeBook(rules, state.Episodes);
        foreach (var metric in state.Metrics) Add(metric);
    }

    /// <summary>Rules may have changed since the state was saved: what still fits continues, the rest starts afresh.</summary>
    public static AssetMonitor Restore(MonitorRules rules, MonitorState state) => new(rules, state);

    /// <summary>1 is as ever, 0.5 or less: some fault is confirmed.</summary>
    public double HealthScore
    {
        get
        {
            var risk = 0.0;
            foreach (var metric in _metrics) risk = Math.Max(risk, metric.Risk());
            return 1 - risk;
        }
    }

    /// <summary>When <see cref="CheckSilence"/> should be called next; null when time alone changes nothing.</summary>
    public DateTimeOffset? NextDue
    {
        get
        {
            DateTimeOffset? due = null;
            foreach (var metric in _metrics) due = Earlier(due, metric.NextDue());
            foreach (var episode in _book.All) due = Earlier(due, episode.NextDue());
            return due;
        }
    }

    /// <summary>Suspected and active ones; copies.</summary>
    public IReadOnlyList<EpisodeState> OpenEpisodes =>
        [.. _book.All.Where(episode => episode.State.Phase != EpisodePhase.Closed).Select(episode => episode.State.Copy())];

    public IntakeCounts Counts
    {
        get
        {
            var sum = new IntakeCounts(TooManyMetrics: _tooMany);
            foreach (var metric in _metrics) sum += metric.Intake.State;
            return sum;
        }
    }

    /// <param name="reading">By the device's clock.</param>
    /// <param name="receivedAt">When the gateway took it, by our clock; on replay the recorded instant, not now.</param>
    public MonitorOutcome Observe(in Reading reading, DateTimeOffset receivedAt)
    {
        var metric = _byName.GetValueOrDefault(reading.Metric) ?? Discover(reading.Metric);
        if (metric is null) return new MonitorOutcome(IntakeResult.TooManyMetrics, [], $"more than {_rules.MaximumMetrics} metrics");
        var intake = metric.Intake.Admit(reading, receivedAt, _learnFrom, out var detail);
        if (intake != IntakeResult.Accepted) return new MonitorOutcome(intake, [], detail);
        metric.Observe(reading, receivedAt, _events);
        return new MonitorOutcome(intake, _events.Take());
    }

    /// <summary>Silence, escalation and the end of hold-offs.</summary>
    public IReadOnlyList<EpisodeEvent> CheckSilence(DateTimeOffset now)
    {
        foreach (var metric in _metrics) metric.WeighSilence(now);
        foreach (var episode in _book.All) episode.Step(now, _events);
        return _events.Take();
    }

    /// <param name="now">Readings measured before it are not learned.</param>
    /// <param name="cause">Repaired: everything is learned anew. NoFaultFound: only the fault code becomes less sensitive.</param>
    /// <param name="faultCode">For NoFaultFound; null means every open episode.</param>
    public IReadOnlyList<EpisodeEvent> Reset(DateTimeOffset now, ResetCause cause, string? faultCode = null)
    {
        if (cause == ResetCause.Repaired) Repair(now);
        else Doubt(now, faultCode);
        return _events.Take();
    }

    public MonitorState Snapshot() => new()
    {
        LearnFrom = _learnFrom,
        TooManyMetrics = _tooMany,
        Metrics = [.. _metrics.Select(metric => metric.Capture())],
        Episodes = [.. _book.All.Select(episode => episode.State.Copy())],
    };

    private void Repair(DateTimeOffset now)
    {
        _learnFrom = now;
        foreach (var metric in _metrics) metric.Relearn();
        foreach (var episode in _book.All) episode.Resolve(now, ResolutionCause.Repaired, _events);
    }

    private void Doubt(DateTimeOffset now, string? faultCode)
    {
        foreach (var episode in _book.All)
        {
            if (faultCode is null ? episode.State.Phase == EpisodePhase.Closed : episode.State.FaultCode != faultCode) continue;
            episode.Doubt();
            episode.Resolve(now, ResolutionCause.NoFaultFound, _events);
        }
    }

    private MetricMonitor? Discover(string name)
    {
        if (_metrics.Count < _rules.MaximumMetrics) return Add(new MetricState { Metric = name });
        _tooMany++;
        return null;
    }

    private MetricMonitor Add(MetricState state)
    {
        var metric = new MetricMonitor(_rules, _book, state);
        _metrics.Add(metric);
        _byName.Add(metric.Name, metric);
        return metric;
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;
}
