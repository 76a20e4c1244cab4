using System.Text.Json.Serialization;

namespace FieldService.Health;

/// <summary>(asset, FaultCode, Ordinal) identifies the fault for ever, also when readings are replayed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(EpisodeSuspected), "suspected")]
[JsonDerivedType(typeof(EpisodeActivated), "activated")]
[JsonDerivedType(typeof(EpisodeStrengthened), "strengthened")]
[JsonDerivedType(typeof(EpisodeEscalated), "escalated")]
[JsonDerivedType(typeof(EpisodeResolved), "resolved")]
public abstract record EpisodeEvent(
    string FaultCode, int Ordinal, DateTimeOffset StartedAt, DateTimeOffset At, string Metric, Severity Severity, double Score,
    FaultPriority Priority, Reason Reason);
