namespace FieldService.Api.Devices;

/// <summary>One reading as a device sends it.</summary>
/// <param name="At">When it was taken; the time of receipt unless told.</param>
/// <param name="Sequence">The device's own counter.</param>
internal readonly record struct ReadingItem(string Metric, double Value, DateTimeOffset? At = null, long? Sequence = null);
