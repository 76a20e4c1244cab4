using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FieldService.Domain.Identity;

namespace FieldService.Domain.Technicians;

/// <summary>A skill, certificate, language or clearance ("characteristic" in some products).</summary>
[JsonConverter(typeof(IdJsonConverter<SkillId>))]
public readonly record struct SkillId(string Value) : IId<SkillId>
{
    public static SkillId From(string value) => new(IdText.Require(value, nameof(SkillId)));

    public static SkillId Parse(string s, IFormatProvider? provider) => From(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SkillId result)
    {
        var valid = IdText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
