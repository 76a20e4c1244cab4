using System.Collections.Immutable;

namespace FieldService.Domain.WorkOrders;

/// <summary>
/// What a booking must satisfy. The date window bounds the whole job; the promised window bounds the arrival only (the end may run over).
/// Half-open windows are allowed.
/// </summary>
public sealed record SchedulingRequirement(
    int DurationSeconds,
    ImmutableArray<RequiredSkill> Skills,
    DateTimeOffset? WindowStart = null,
    DateTimeOffset? WindowEnd = null,
    DateTimeOffset? PromisedFrom = null,
    DateTimeOffset? PromisedTo = null);
