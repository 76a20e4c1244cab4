using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FieldService.Domain.Identity;

namespace FieldService.Domain.Commands;

/// <summary>Chosen by the sender; a grain answers a repeated one with its first result.</summary>
[JsonConverter(typeof(IdJsonConverter<CommandId>))]
public readonly record struct CommandId(string Value) : IId<CommandId>
{
    public static CommandId From(string value) => new(IdText.Require(value, nameof(CommandId)));

    public static CommandId Parse(string s, IFormatProvider? provider) => From(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CommandId result)
    {
        var valid = IdText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
