using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace FieldService.Api.Problems;

/// <summary>Names the field and the rule of input that could not be read.</summary>
internal static partial class BadRequests
{
    public static ProblemDetails Explain(BadHttpRequestException bad) => bad switch
    {
        { InnerException: JsonException json } => Explain(json),
        { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problem.Create(413, ProblemCodes.TooLarge, "The body is larger than this address takes."),
        { StatusCode: StatusCodes.Status415UnsupportedMediaType } => Problem.Create(415, ProblemCodes.UnsupportedMedia, "This address takes application/json."),
        _ => Parameter(bad),
    };

    public static ProblemDetails Explain(JsonException json)
    {
        if (MissingProperties().Match(json.Message) is { Success: true } missing)
        {
            var field = Join(FieldOf(json.Path), missing.Groups["name"].Value);
            return Problem.Create(400, ProblemCodes.Invalid, $"'{field}' is missing.", field, "required");
        }
        var path = FieldOf(json.Path);
        var where = path is null ? "The body" : $"'{path}'";
        return Problem.Create(400, ProblemCodes.Invalid, $"{where} could not be read: {Plain(json)}", path, "json");
    }

    // "Failed to bind parameter "AssetId id" from "a b"."
    private static ProblemDetails Parameter(BadHttpRequestException bad)
        => ParameterName().Match(bad.Message) is { Success: true } match
            ? Problem.Create(bad.StatusCode, ProblemCodes.Invalid, $"'{match.Groups["name"].Value}' is missing or not valid.", match.Groups["name"].Value, "format")
            : Problem.Create(bad.StatusCode, ProblemCodes.Invalid, "The request could not be read.");

    /// <summary>"$.site.position" is shown as "site.position".</summary>
    private static string? FieldOf(string? jsonPath) => jsonPath is null or "$" ? null : jsonPath.TrimStart('$').TrimStart('.');

    private static string Join(string? path, string name) => path is null ? name : $"{path}.{name}";

    /// <summary>CLR type names and byte positions mean nothing to a caller.</summary>
    private static string Plain(JsonException json)
        => ClrType().IsMatch(json.Message) ? "the value has the wrong type or is not one of the allowed names." : json.Message.Split(" Path:")[0];

    [GeneratedRegex("missing required properties including: '(?<name>[^']+)'")]
    private static partial Regex MissingProperties();

    [GeneratedRegex("parameter \"[^\" ]+ (?<name>[^\"]+)\"")]
    private static partial Regex ParameterName();

    [GeneratedRegex("converted to |CLR|System\\.|FieldService\\.")]
    private static partial Regex ClrType();
}
