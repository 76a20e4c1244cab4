using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Health;
using EpisodeState = FieldService.Domain.Assets.EpisodeState;

namespace FieldService.Grains.Assets;

/// <summary>A fault of this asset as it is remembered and shown; the detectors keep their own notes about it.</summary>
public sealed record FaultEpisode(
    string FaultCode,
    int Ordinal,
    EpisodeState State,
    string Metric,
    double Severity,
    FaultPriority Priority,
    string Reason,
    DateTimeOffset StartedAt,
    DateTimeOffset? ActiveAt = null,
    DateTimeOffset? ResolvedAt = null,
    bool Acknowledged = false,
    WorkOrderId? WorkOrderId = null,
    long Changes = 0)
{
    public bool IsOpen => State is not EpisodeState.Resolved;

    /// <summary>A silent sender is an alert for the dispatcher; sending a technician is their decision.</summary>
    public bool NeedsWorkOrder => State is EpisodeState.Active && FaultCode != MonitorRules.ConnectivityFaultCode;

    /// <param name="reason">In the words and the time of the asset's place.</param>
    public static FaultEpisode Begin(EpisodeEvent e, string reason) => new(
        e.FaultCode, e.Ordinal, EpisodeState.Suspected, e.Metric, SeverityOf(e), e.Priority, reason, e.StartedAt);

    public FaultEpisode With(EpisodeEvent e, string reason) => e switch
    {
        EpisodeActivated => Describe(e, reason) with { State = EpisodeState.Active, ActiveAt = e.At },
        // Silence is noticed by our clock and ends by the device's: an end before the beginning is none.
        EpisodeResolved => this with { State = EpisodeState.Resolved, ResolvedAt = e.At > ActiveAt || ActiveAt is null ? e.At : ActiveAt, Changes = Changes + 1 },
        _ => Describe(e, reason),
    };

    public EpisodeView ToView()
        => new(FaultCode, Ordinal, State, Metric, Severity, Reason, StartedAt, ActiveAt, ResolvedAt, Acknowledged, WorkOrderId);

    private FaultEpisode Describe(EpisodeEvent e, string reason)
        => this with { Severity = SeverityOf(e), Priority = e.Priority, Metric = e.Metric, Reason = reason, Changes = Changes + 1 };

    private static double SeverityOf(EpisodeEvent e) => e.Severity switch
    {
        FieldService.Health.Severity.Low => 0.25,
        FieldService.Health.Severity.Medium => 0.5,
        FieldService.Health.Severity.High => 0.75,
        _ => 1,
    };
}
