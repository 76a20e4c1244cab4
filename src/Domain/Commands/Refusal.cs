namespace FieldService.Domain.Commands;

/// <summary>An expected "no". <paramref name="Code"/> is stable and machine-readable, e.g. <c>calendar.overlap</c>.</summary>
/// <param name="Field">The camelCase path of the offending input, where there is one.</param>
/// <param name="Rule">The rule that was broken, as shown in the documentation.</param>
public sealed record Refusal(RefusalKind Kind, string Code, string Message, string? Field = null, string? Rule = null)
{
    public static Refusal Invalid(string code, string message, string? field = null, string? rule = null) => new(RefusalKind.Invalid, code, message, field, rule);

    public static Refusal NotFound(string code, string message) => new(RefusalKind.NotFound, code, message);

    public static Refusal Conflict(string code, string message, string? field = null, string? rule = null) => new(RefusalKind.Conflict, code, message, field, rule);

    public static Refusal VersionMismatch(long expected, long actual)
        => new(RefusalKind.VersionMismatch, "version.mismatch", $"You changed version {expected}, but the present version is {actual}. Load it again and repeat the change.");
}
