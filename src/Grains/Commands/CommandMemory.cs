using System.Collections.Immutable;
using FieldService.Domain.Commands;

namespace FieldService.Grains.Commands;

/// <summary>
/// Commands that were carried out, for 24 hours or the last 256 of them, whichever reaches further back. Refused ones are not remembered:
/// nothing happened, so a repeat is decided afresh.
/// </summary>
public sealed record CommandMemory
{
    private const int AlwaysKept = 256;
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    public ImmutableList<RememberedCommand> Commands { get; init; } = [];

    public bool Contains(CommandId id) => Commands.Exists(c => c.Id == id);

    public CommandMemory Add(CommandId id, DateTimeOffset now)
    {
        var surplus = Commands.Count + 1 - AlwaysKept;
        var expired = 0;
        while (expired < surplus && now - Commands[expired].At > KeptFor) expired++;
        return this with { Commands = Commands.RemoveRange(0, expired).Add(new(id, now)) };
    }
}
