using FieldService.Api.Hosting;
using FieldService.Api.Identity;
using FieldService.Api.Problems;
using FieldService.Api.Requests;
using FieldService.Domain.Devices;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace FieldService.Api.Devices;

internal static class ReadingsEndpoint
{
    public static void MapDeviceReadings(this IEndpointRouteBuilder routes) => routes
        .MapPost("/api/devices/{id}/readings", PostAsync)
        .RequireAuthorization(Policies.Devices)
        .RequireRateLimiting(Limits.Device)
        .WithMetadata(new RequestSizeLimitAttribute(BatchReader.MaxBytes))
        .Accepts<ReadingItem[]>("application/json", "application/x-ndjson")
        .ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(404).ProducesProblem(413).ProducesProblem(415).ProducesProblem(429)
        .WithTags("Devices").WithName("postReadings")
        .WithSummary("Readings of a device; answered when the accepted ones are on disk.");

    private static async Task<Results<Accepted<ReadingsAccepted>, ProblemHttpResult>> PostAsync(
        DeviceId id, HttpRequest request, DeviceGateway gateway, CancellationToken cancellationToken)
    {
        var batch = await BatchReader.ReadAsync(request, cancellationToken);
        return await gateway.AcceptAsync(id, batch, cancellationToken) is { } accepted
            ? TypedResults.Accepted((string?)null, accepted)
            : TypedResults.Problem(Problem.From(NoSuch.Thing("device", id)));
    }
}
