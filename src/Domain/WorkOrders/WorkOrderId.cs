using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FieldService.Domain.Identity;

namespace FieldService.Domain.WorkOrders;

[JsonConverter(typeof(IdJsonConverter<WorkOrderId>))]
public readonly record struct WorkOrderId(string Value) : IId<WorkOrderId>
{
    public static WorkOrderId From(string value) => new(IdText.Require(value, nameof(WorkOrderId)));

    public static WorkOrderId Parse(string s, IFormatProvider? provider) => From(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WorkOrderId result)
    {
        var valid = IdText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
