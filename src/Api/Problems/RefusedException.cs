using FieldService.Domain.Commands;

namespace FieldService.Api.Problems;

/// <summary>Ends a request whose shape is wrong before a handler could answer; <see cref="RequestFailures"/> turns it into the problem.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;

    public static RefusedException Invalid(string code, string message, string? field = null, string? rule = null)
        => new(Refusal.Invalid(code, message, field, rule));
}
