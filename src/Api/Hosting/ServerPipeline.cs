using FieldService.Api.Assets;
using FieldService.Api.Board;
using FieldService.Api.Customers;
using FieldService.Api.Devices;
using FieldService.Api.Health;
using FieldService.Api.Identity;
using FieldService.Api.Metrics;
using FieldService.Api.OpenApi;
using FieldService.Api.Problems;
using FieldService.Api.Technicians;
using FieldService.Api.Territories;
using FieldService.Api.Tracking;
using FieldService.Api.Travel;
using FieldService.Api.Web;
using FieldService.Api.WorkOrders;

namespace FieldService.Api.Hosting;

/// <summary>The way of a request, and where it can go.</summary>
internal static class ServerPipeline
{
    public static void UseHttp(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => ProblemWriter.WriteStatusAsync(context.HttpContext));
        app.UseResponseCompression();
        app.UseWebApps();
        app.UseRouting();
        app.UseMiddleware<UnmatchedRequests>();
        app.UseAuthentication();
        app.UseMiddleware<CrossSiteGuard>();
        app.UseAuthorization();
        // After authorization: only the device itself can use up its allowance.
        app.UseRateLimiter();
    }

    public static void MapFeatures(this WebApplication app)
    {
        app.MapClock();
        app.MapTravel();
        app.MapSession();
        app.MapUsers();
        app.MapTerritories();
        app.MapAccounts();
        app.MapIncidentTypes();
        app.MapTechnicians();
        app.MapAssets();
        app.MapAlerts();
        app.MapWorkOrders();
        app.MapTracking();
        app.MapDevices();
        app.MapDeviceReadings();
        app.MapHub<BoardHub>("/hubs/board").RequireAuthorization(Policies.Dispatchers);
        app.MapHub<TrackingHub>("/hubs/tracking").AllowAnonymous();
    }

    public static void MapOperations(this WebApplication app)
    {
        app.MapHealth();
        app.MapMetrics();
        app.MapApiDocument();
    }
}
