namespace FieldService.Api.Metrics;

internal static class MetricsEndpoint
{
    public static void MapMetrics(this IEndpointRouteBuilder routes) => routes
        .MapGet("/metrics", (PrometheusExporter exporter) => TypedResults.Text(exporter.Write(), PrometheusText.ContentType))
        .AllowAnonymous().DisableHttpMetrics().ExcludeFromDescription();
}
