using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FieldService.Domain.Identity;

namespace FieldService.Domain.Customers;

[JsonConverter(typeof(IdJsonConverter<AccountId>))]
public readonly record struct AccountId(string Value) : IId<AccountId>
{
    public static AccountId From(string value) => new(IdText.Require(value, nameof(AccountId)));

    public static AccountId Parse(string s, IFormatProvider? provider) => From(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AccountId result)
    {
        var valid = IdText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
