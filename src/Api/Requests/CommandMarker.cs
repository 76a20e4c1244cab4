namespace FieldService.Api.Requests;

/// <summary>Marks endpoints that take <c>Idempotency-Key</c> and <c>If-Match</c>, for the OpenAPI document.</summary>
internal sealed class CommandMarker
{
    public static CommandMarker Instance { get; } = new();
}
