using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using FieldService.Api.Problems;
using FieldService.Domain.Technicians;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace FieldService.Api.Technicians;

/// <summary>One fix, or those collected while there was no network.</summary>
internal sealed record LocationReport(ImmutableArray<LocationFix> Fixes) : IEndpointParameterMetadataProvider
{
    public const int MaxFixes = 500;

    public static async ValueTask<LocationReport?> BindAsync(HttpContext http)
    {
        var options = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        try
        {
            using var json = await JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted);
            return new LocationReport(Read(json.RootElement, options));
        }
        catch (JsonException wrong)
        {
            throw new BadHttpRequestException("The location could not be read.", wrong);
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
        => builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(LocationFix[])));

    private static ImmutableArray<LocationFix> Read(JsonElement json, JsonSerializerOptions options)
    {
        ImmutableArray<LocationFix> fixes = json.ValueKind == JsonValueKind.Array
            ? json.Deserialize<ImmutableArray<LocationFix>>(options)
            : [json.Deserialize<LocationFix>(options)!];
        if (fixes.Length > MaxFixes) throw RefusedException.Invalid(ProblemCodes.Invalid, "At most 500 fixes at once.", rule: "1..500");
        if (fixes.Any(fix => fix is not { Position.IsValid: true })) throw RefusedException.Invalid("location.position", "A position has lat -90..90 and lon -180..180.", "position", "range");
        return fixes;
    }
}
