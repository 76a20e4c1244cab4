namespace FieldService.Health;

/// <summary>Intake, detectors and silence of one metric.</summary>
internal sealed class MetricMonitor
{
    private readonly MetricRules _rules;
    private readonly EpisodeBook _book;
    private readonly SilenceWatch _silence;
    private readonly Channel? _silent;
    private readonly Episode? _connectivity;
    private (Channel Channel, Episode Episode)[] _channels = [];

    public MetricMonitor(MonitorRules rules, EpisodeBook book, MetricState state)
    {
        (Name, _rules, _book) = (state.Metric, rules.ForMetric(state.Metric), book);
        Intake = new MetricIntake(rules, state.Intake.Copy());
        _silence = new SilenceWatch(_rules.ExpectedInterval, state.Silence.Copy());
        Build(state.Channels);
        if (!_rules.WatchSilence) return;
        _connectivity = book.Of(_rules.SilenceFaultCode ?? MonitorRules.ConnectivityFaultCode);
        _silent = new Channel(Name, ChannelPlan.Silence, Evidence(_connectivity, state.Channels, ChannelPlan.Silence));
        _connectivity.Attach(_silent);
    }

    public string Name { get; }

    public MetricIntake Intake { get; }

    public void Observe(in Reading reading, DateTimeOffset receivedAt, EventSink events)
    {
        _silence.Observe(receivedAt);
        foreach (var (channel, episode) in _channels) channel.Observe(reading.Timestamp, reading.Value, episode.State.Factor);
        foreach (var (_, episode) in _channels) episode.Step(reading.Timestamp, events);
        if (_silent is null) return;
        _silent.Evidence.Weigh(receivedAt, 0, default, 1);
        _connectivity!.Step(receivedAt, events);
    }

    public void WeighSilence(DateTimeOffset now)
    {
        if (_silent is null) return;
        var verdict = _silence.Judge(now);
        _silent.Evidence.Weigh(now, 0, verdict, _connectivity!.State.Factor);
        // The fault began with the first reading that did not come, not when somebody looked.
        if (verdict.Score >= 1) _silent.Evidence.State.Since = _silence.LastReceived;
    }

    public DateTimeOffset? NextDue() =>
        _silent is { Evidence.Level: not EvidenceLevel.Confirmed } ? _silence.DueAt(_connectivity!.State.Factor) : null;

    /// <summary>Detectors learn from nothing again; what is known about the sender's rhythm stays.</summary>
    public void Relearn()
    {
        foreach (var (channel, episode) in _channels) episode.Detach(channel);
        Build([]);
        _silent?.Evidence.Clear();
    }

    public double Risk()
    {
        var risk = _silent?.Evidence.Risk ?? 0;
        foreach (var (channel, _) in _channels) risk = Math.Max(risk, channel.Evidence.Risk);
        return risk;
    }

    public MetricState Capture() => new()
    {
        Metric = Name,
        Intake = Intake.State.Copy(),
        Silence = _silence.Capture(),
        Channels = [.. _channels.Select(pair => pair.Channel.Capture()), .. _silent is null ? [] : (ChannelState[])[_silent.Capture()]],
    };

    private void Build(IReadOnlyList<ChannelState> saved)
    {
        _channels = [.. ChannelPlan.For(Name, _rules).Select(plan => Open(plan, saved))];
        foreach (var (channel, episode) in _channels) episode.Attach(channel);
    }

    private (Channel Channel, Episode Episode) Open(ChannelPlan plan, IReadOnlyList<ChannelState> saved)
    {
        var episode = _book.Of(plan.FaultCode);
        var detector = plan.Create(ChannelPlan.Find(saved, plan.Name)?.Detector?.Copy());
        return (new Channel(Name, plan.Name, Evidence(episode, saved, plan.Name), detector), episode);
    }

    private static Evidence Evidence(Episode episode, IReadOnlyList<ChannelState> saved, string name) =>
        new(episode.Rules, ChannelPlan.Find(saved, name)?.Evidence.Copy() ?? new EvidenceState());
}
