using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FieldService.Domain.Identity;

namespace FieldService.Domain.Devices;

[JsonConverter(typeof(IdJsonConverter<DeviceId>))]
public readonly record struct DeviceId(string Value) : IId<DeviceId>
{
    public static DeviceId From(string value) => new(IdText.Require(value, nameof(DeviceId)));

    public static DeviceId Parse(string s, IFormatProvider? provider) => From(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DeviceId result)
    {
        var valid = IdText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
