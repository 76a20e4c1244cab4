using System.Text.Json;

namespace FieldService.Simulator.Wire;

/// <summary>RFC 9457 with the platform's extensions.</summary>
public sealed record Problem(string? Title = null, string? Detail = null, string? Code = null)
{
    /// <summary>Null for anything else, e.g. the page of a proxy.</summary>
    public static Problem? TryParse(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<Problem>(body, WireJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
