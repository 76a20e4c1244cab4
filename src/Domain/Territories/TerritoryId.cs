using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FieldService.Domain.Identity;

namespace FieldService.Domain.Territories;

[JsonConverter(typeof(IdJsonConverter<TerritoryId>))]
public readonly record struct TerritoryId(string Value) : IId<TerritoryId>
{
    public static TerritoryId From(string value) => new(IdText.Require(value, nameof(TerritoryId)));

    public static TerritoryId Parse(string s, IFormatProvider? provider) => From(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TerritoryId result)
    {
        var valid = IdText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
