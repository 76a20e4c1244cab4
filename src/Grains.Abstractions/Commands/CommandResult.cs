using FieldService.Domain.Commands;

namespace FieldService.Grains.Abstractions.Commands;

/// <summary>Either the view after the command, or a refusal.</summary>
[GenerateSerializer, Immutable, Alias("fs.command-result.v1`1")]
public sealed record CommandResult<TView>([property: Id(0)] TView? View, [property: Id(1)] Refusal? Refusal)
    where TView : class
{
    public static implicit operator CommandResult<TView>(TView view) => new(view, null);

    public static implicit operator CommandResult<TView>(Refusal refusal) => new(null, refusal);
}
