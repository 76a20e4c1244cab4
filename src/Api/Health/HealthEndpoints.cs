using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace FieldService.Api.Health;

internal static class HealthEndpoints
{
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<StorageCheck>("storage")
        .AddCheck<SiloCheck>("silo");

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        // Alive means that the process answers; whether its parts do is for "ready".
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false }).AllowAnonymous().DisableHttpMetrics();
        routes.MapHealthChecks("/health/ready").AllowAnonymous().DisableHttpMetrics();
    }
}
