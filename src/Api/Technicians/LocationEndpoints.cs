using FieldService.Api.Identity;
using FieldService.Api.Problems;
using FieldService.Api.Requests;
using FieldService.Domain.Technicians;
using FieldService.Grains.Abstractions.Technicians;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FieldService.Api.Technicians;

internal static class LocationEndpoints
{
    public static void MapLocation(this IEndpointRouteBuilder technicians) => technicians
        .MapPost("/{id}/location", ReportAsync).RequireAuthorization(Policies.Technicians)
        .ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(404)
        .WithName("reportLocation").WithSummary("Where the technician is: one fix or up to 500.");

    private static async Task<Results<Accepted, ProblemHttpResult>> ReportAsync(
        TechnicianId id, LocationReport body, Caller caller, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (!caller.Owns(id)) return TypedResults.Problem(Problem.From(NoSuch.Thing("technician", id)));
        var grain = grains.GetGrain<ITechnicianGrain>(id.Value);
        // In the order of being there: the grain keeps the last one.
        foreach (var fix in body.Fixes.OrderBy(fix => fix.At)) await grain.ReportLocationAsync(fix, cancellationToken);
        return TypedResults.Accepted((string?)null);
    }
}
