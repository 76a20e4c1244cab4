using FieldService.Api.Tests.Harness;

namespace FieldService.Api.Tests.Hosting;

public sealed class OperationsTests(ApiHost host)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_server_is_healthy(string path)
    {
        using var client = host.Anonymous();
        (await client.GetStringAsync(path, Ct)).ShouldBe("Healthy");
    }

    [Fact]
    public async Task The_clock_says_how_it_runs()
    {
        using var client = host.Anonymous();
        var clock = await client.GetJsonAsync("/api/clock");
        clock["rate"]!.GetValue<double>().ShouldBe(1);
        clock["demo"]!.GetValue<bool>().ShouldBeFalse();
        clock["now"]!.GetValue<string>().ShouldEndWith("Z");
    }

    [Fact]
    public async Task Metrics_are_in_the_text_format()
    {
        using var client = host.Anonymous();
        await client.GetAsync("/api/clock", Ct);
        var answer = await client.GetAsync("/metrics", Ct);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; version=0.0.4; charset=utf-8");
        var lines = (await answer.Content.ReadAsStringAsync(Ct)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines.Where(line => line[0] != '#')) line.ShouldMatch("""^[a-zA-Z_][a-zA-Z0-9_]*(\{.*\})? -?[0-9.eE+\-]+$""");
        lines.ShouldContain(line => line.StartsWith("http_server_request_duration_seconds_bucket", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("dotnet_gc_collections_total", StringComparison.Ordinal));
        lines.Where(line => line.StartsWith("# TYPE", StringComparison.Ordinal)).ShouldBeUnique();
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        using var client = host.Anonymous();
        foreach (var path in new[] { "/", "/api/clock", "/api/accounts", "/api/unheard-of" })
        {
            var headers = (await client.GetAsync(path, Ct)).Headers;
            headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
            headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self';");
            headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
            headers.Contains("Server").ShouldBeFalse();
        }
    }

    [Fact]
    public async Task An_imported_map_is_served_with_its_version_and_used_for_routes()
    {
        var map = new
        {
            name = "Cross",
            nodes = new[] { Node(0, 52.50, 13.40), Node(1, 52.51, 13.40), Node(2, 52.51, 13.41) },
            segments = new[] { Street(0, 1), Street(1, 2) },
            areas = Array.Empty<object>(),
        };
        await (await host.Admin.PutJsonAsync("/api/map", map)).ShouldBeAsync(200);
        using var client = host.Anonymous();
        var answer = await client.GetAsync("/api/map", Ct);
        (await answer.ShouldBeAsync(200))["name"]!.GetValue<string>().ShouldBe("Cross");
        client.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", answer.Headers.ETag!.Tag);
        ((int)(await client.GetAsync("/api/map", Ct)).StatusCode).ShouldBe(304);
        var route = await (await host.Admin.PostJsonAsync("/api/routes", new { from = new { lat = 52.50, lon = 13.40 }, to = new { lat = 52.51, lon = 13.41 } })).ShouldBeAsync(200);
        route["path"]!.AsArray().Count.ShouldBeGreaterThan(2, "the way follows the streets");
    }

    private static object Node(int id, double lat, double lon) => new { id, position = new { lat, lon } };

    private static object Street(int from, int to) => new { from, to, @class = "residential", speedMetresPerSecond = 10 };
}
