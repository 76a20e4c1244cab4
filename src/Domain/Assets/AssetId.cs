using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FieldService.Domain.Identity;

namespace FieldService.Domain.Assets;

[JsonConverter(typeof(IdJsonConverter<AssetId>))]
public readonly record struct AssetId(string Value) : IId<AssetId>
{
    public static AssetId From(string value) => new(IdText.Require(value, nameof(AssetId)));

    public static AssetId Parse(string s, IFormatProvider? provider) => From(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AssetId result)
    {
        var valid = IdText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
