using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FieldService.Domain.Identity;

namespace FieldService.Domain.Technicians;

[JsonConverter(typeof(IdJsonConverter<TechnicianId>))]
public readonly record struct TechnicianId(string Value) : IId<TechnicianId>
{
    public static TechnicianId From(string value) => new(IdText.Require(value, nameof(TechnicianId)));

    public static TechnicianId Parse(string s, IFormatProvider? provider) => From(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TechnicianId result)
    {
        var valid = IdText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
