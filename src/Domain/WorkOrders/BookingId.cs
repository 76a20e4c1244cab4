using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FieldService.Domain.Identity;

namespace FieldService.Domain.WorkOrders;

/// <summary>Survives reassignment to another technician, so that links given to customers stay valid.</summary>
[JsonConverter(typeof(IdJsonConverter<BookingId>))]
public readonly record struct BookingId(string Value) : IId<BookingId>
{
    public static BookingId From(string value) => new(IdText.Require(value, nameof(BookingId)));

    public static BookingId Parse(string s, IFormatProvider? provider) => From(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BookingId result)
    {
        var valid = IdText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
