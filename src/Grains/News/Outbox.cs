using System.Collections.Immutable;

namespace FieldService.Grains.News;

/// <summary>
/// Whom to tell, stored in the same write as the change itself. An entry names the recipient and not the message: what is delivered is the
/// aggregate as it is at that moment, with its version. So there is at most one entry per recipient, a slow recipient is told the latest
/// instead of every step, and repeats are recognised by the version (docs/adr/0003).
/// </summary>
public sealed record Outbox
{
    public static Outbox Empty { get; } = new();

    public ImmutableArray<OutboxEntry> Entries { get; init; } = [];

    public bool IsEmpty => Entries.IsDefaultOrEmpty;

    public Outbox Add(Recipient recipient, long version)
        => this with { Entries = [.. Entries.Where(e => e.Recipient != recipient), new OutboxEntry(recipient, version)] };

    /// <summary>A change made while the news was under way stays.</summary>
    public Outbox Delivered(Recipient recipient, long version)
        => this with { Entries = [.. Entries.Where(e => e.Recipient != recipient || e.Version > version)] };
}
