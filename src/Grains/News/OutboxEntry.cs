namespace FieldService.Grains.News;

/// <param name="Version">The version of the aggregate that the recipient has not heard of yet.</param>
public sealed record OutboxEntry(Recipient Recipient, long Version);
