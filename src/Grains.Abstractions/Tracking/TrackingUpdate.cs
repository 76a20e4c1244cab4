namespace FieldService.Grains.Abstractions.Tracking;

/// <param name="Kind"><c>confirmed</c>, <c>on-the-way</c>, <c>eta-changed</c>, <c>running-late</c>, <c>arriving</c>, <c>arrived</c>, <c>done</c>, <c>rescheduled</c>, <c>canceled</c>, <c>reassigned</c>.</param>
[GenerateSerializer, Immutable, Alias("fs.tracking-update.v1")]
public sealed record TrackingUpdate(
    [property: Id(0)] DateTimeOffset At,
    [property: Id(1)] string Kind,
    [property: Id(2)] DateTimeOffset? Expected);
