using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FieldService.Domain.Identity;

namespace FieldService.Domain.WorkOrders;

[JsonConverter(typeof(IdJsonConverter<IncidentTypeId>))]
public readonly record struct IncidentTypeId(string Value) : IId<IncidentTypeId>
{
    public static IncidentTypeId From(string value) => new(IdText.Require(value, nameof(IncidentTypeId)));

    public static IncidentTypeId Parse(string s, IFormatProvider? provider) => From(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IncidentTypeId result)
    {
        var valid = IdText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
