using System.Reflection;
using FieldService.Api.Problems;
using FieldService.Domain.Commands;
using FieldService.Domain.Identity;
using Microsoft.AspNetCore.Http.Metadata;

namespace FieldService.Api.Requests;

/// <summary>What every state-changing request carries beside its body.</summary>
/// <param name="Key">From <c>Idempotency-Key</c>; null when the caller sent none.</param>
internal sealed record Command(Caller Caller, string? Key, CommandMeta Meta) : IEndpointParameterMetadataProvider
{
    public const string KeyHeader = "Idempotency-Key";

    public static ValueTask<Command?> BindAsync(HttpContext http)
    {
        var caller = Caller.From(http.User);
        var key = KeyOf(http.Request);
        var id = CommandId.From(key ?? $"cmd-{Guid.NewGuid():N}");
        return ValueTask.FromResult<Command?>(new(caller, key, new CommandMeta(id, caller.Actor, VersionOf(http.Request))));
    }

    /// <summary>An id for something new: the same for a repeat of the same request, else random.</summary>
    public string NewId(string prefix) => Key is null
        ? IdText.Derive(prefix, Guid.NewGuid().ToString("N"))
        : IdText.Derive(prefix, Caller.Actor.Id, Key);

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(CommandMarker.Instance);

    private static string? KeyOf(HttpRequest request)
    {
        if (!request.Headers.TryGetValue(KeyHeader, out var values)) return null;
        return IdText.IsValid(values.ToString())
            ? values.ToString()
            : throw RefusedException.Invalid("request.idempotency-key", "An Idempotency-Key is 1-80 letters, digits, '.', '_' or '-'.", KeyHeader, "id");
    }

    private static long? VersionOf(HttpRequest request)
    {
        var text = request.Headers.IfMatch.ToString();
        if (text is "" or "*") return null;
        if (text.StartsWith("W/", StringComparison.Ordinal)) text = text[2..];
        return long.TryParse(text.Trim('"'), out var version) && version >= 0
            ? version
            : throw RefusedException.Invalid("request.if-match", "If-Match takes one version as answered in ETag, e.g. \"7\".", "If-Match", "etag");
    }
}
