using Microsoft.AspNetCore.Http.HttpResults;

namespace FieldService.Api.Hosting;

internal static class ClockEndpoints
{
    public static void MapClock(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/clock", Ok<ClockView> (TimeProvider time, ClockFacts facts) => TypedResults.Ok(new ClockView(time.GetUtcNow(), facts.Rate, facts.TimeZone, facts.Demo)))
        .AllowAnonymous().WithTags("Clock").WithName("getClock").WithSummary("The business clock.");
}
