namespace FieldService.Health;

/// <summary>
/// State machine of one fault code; all channels that point to it are merged. Transitions, by the strongest evidence:
/// <code>
///             Quiet                   Suspicious                Confirmed
/// Closed      -                       Suspected, not in hold-off  Suspected + Active, not in hold-off
/// Suspected   Closed (dismissed)      -                           Active
/// Active      Closed (cleared)        -                           - (strengthened, escalated)
/// </code>
/// </summary>
internal sealed class Episode(FaultRules rules, EpisodeState state)
{
    private readonly List<Channel> _channels = [];

    public EpisodeState State => state;

    public FaultRules Rules => rules;

    public IReadOnlyList<Channel> Channels => _channels;

    public void Attach(Channel channel) => _channels.Add(channel);

    public void Detach(Channel channel) => _channels.Remove(channel);

    public void Step(DateTimeOffset at, EventSink events)
    {
        var strongest = Strongest();
        var level = strongest?.Evidence.Level ?? EvidenceLevel.Quiet;
        if (level == EvidenceLevel.Quiet)
        {
            if (state.Phase != EpisodePhase.Closed) Close(at, ClosedBy(), events);
            return;
        }

        if (state.Phase == EpisodePhase.Closed && at >= state.HoldOffUntil && strongest!.Evidence.IsCurrent) Open(at, strongest!, events);
        if (state.Phase == EpisodePhase.Suspected && level == EvidenceLevel.Confirmed) Activate(at, strongest!, events);
        else if (state.Phase == EpisodePhase.Active) Follow(at, strongest!, events);
    }

    public void Resolve(DateTimeOffset at, ResolutionCause cause, EventSink events)
    {
        if (state.Phase != EpisodePhase.Closed) Close(at, cause, events);
        // A repair that did not help is a new fault at once; a false alarm is not repeated soon.
        state.HoldOffUntil = cause == ResolutionCause.Repaired ? at : at + rules.HoldOff;
    }

    public void Doubt()
    {
        state.Factor = Math.Min(rules.MaximumFactor, state.Factor * rules.NoFaultFactor);
        foreach (var channel in _channels) channel.Accept();
    }

    /// <summary>Next instant at which time alone changes something.</summary>
    public DateTimeOffset? NextDue()
    {
        if (state.Phase == EpisodePhase.Active && !state.Escalated) return state.ActivatedAt + rules.EscalateAfter;
        var waiting = state.Phase == EpisodePhase.Closed && Strongest()?.Evidence is { Level: EvidenceLevel.Confirmed, IsCurrent: true };
        return waiting ? state.HoldOffUntil : null;
    }

    private ResolutionCause ClosedBy() => state.Phase == EpisodePhase.Active ? ResolutionCause.Cleared : ResolutionCause.Dismissed;

    private void Open(DateTimeOffset at, Channel channel, EventSink events)
    {
        (state.Phase, state.Ordinal, state.Escalated) = (EpisodePhase.Suspected, state.Ordinal + 1, false);
        state.StartedAt = channel.Evidence.State.Since;
        (state.Severity, state.Score) = (Severity.Low, 0);
        Note(at, channel);
        events.Add(Facts(at).Suspected());
    }

    private void Activate(DateTimeOffset at, Channel channel, EventSink events)
    {
        (state.Phase, state.ActivatedAt) = (EpisodePhase.Active, at);
        Note(at, channel);
        events.Add(Facts(at).Activated());
    }

    private void Follow(DateTimeOffset at, Channel channel, EventSink events)
    {
        var before = state.Severity;
        if (Grade(channel.Evidence.State.Score) > before)
        {
            Note(at, channel);
            events.Add(Facts(at).Strengthened());
        }

        if (state.Escalated || at - state.ActivatedAt < rules.EscalateAfter.GetValueOrDefault(TimeSpan.MaxValue)) return;
        state.Escalated = true;
        events.Add(Facts(at).Escalated());
    }

    private void Close(DateTimeOffset at, ResolutionCause cause, EventSink events)
    {
        if (cause == ResolutionCause.Cleared) state.HoldOffUntil = at + rules.HoldOff;
        state.Phase = EpisodePhase.Closed;
        events.Add(Facts(at).Resolved(cause));
    }

    private void Note(DateTimeOffset at, Channel channel)
    {
        state.Score = Math.Max(state.Score, channel.Evidence.State.Score);
        state.Severity = Grade(state.Score);
        state.Reason = channel.Explain(at);
    }

    private EpisodeFacts Facts(DateTimeOffset at) => new(state, at, state.Escalated ? rules.EscalateTo : rules.Priority);

    private static Severity Grade(double score) => score switch
    {
        >= 8 => Severity.Critical,
        >= 4 => Severity.High,
        >= 2 => Severity.Medium,
        _ => Severity.Low,
    };

    private Channel? Strongest()
    {
        Channel? strongest = null;
        foreach (var channel in _channels)
        {
            if (strongest is null || Outweighs(channel, strongest)) strongest = channel;
        }

        return strongest;
    }

    // Equal evidence goes by name: the order of attachment is not part of the state.
    private static bool Outweighs(Channel one, Channel other)
    {
        var order = one.Evidence.Level.CompareTo(other.Evidence.Level);
        if (order == 0) order = one.Evidence.State.Score.CompareTo(other.Evidence.State.Score);
        if (order == 0) order = string.CompareOrdinal(other.Metric, one.Metric);
        return order == 0 ? string.CompareOrdinal(other.Name, one.Name) > 0 : order > 0;
    }
}
