using System.Net.Http.Headers;
using FieldService.Api.Tests.Harness;

namespace FieldService.Api.Tests.WorkOrders;

public sealed class ProblemTests(ApiHost host)
{
    [Theory]
    [InlineData("""{"incidentTypeIds":["inspect"]}""", "summary")]
    [InlineData("""{"summary":"x","incidentTypeIds":["inspect"],"assetId":"pump","priority":"Urgent"}""", "priority")]
    [InlineData("""{"summary":"x","incidentTypeIds":["inspect"],"assetId":"pump","priority":2}""", "priority")]
    [InlineData("""{"summary":"x","incidentTypeIds":["no/id"],"assetId":"pump"}""", "incidentTypeIds[0]")]
    [InlineData("""{"summary":"x","incidentTypeIds":null,"assetId":"pump"}""", "incidentTypeIds")]
    [InlineData("""{"summary":"x","incidentTypeIds":["inspect"],"assetId":"pump","windowStart":"tomorrow"}""", "windowStart")]
    [InlineData("""{"summary":"x","incidentTypeIds":["unheard-of"],"assetId":"pump"}""", "incidentTypeIds[0]")]
    [InlineData("""{"summary":"x","incidentTypeIds":["inspect"],"assetId":"unheard-of"}""", "assetId")]
    [InlineData("""{"summary":"x","incidentTypeIds":["inspect"]}""", "assetId")]
    public async Task A_wrong_field_is_named(string json, string field)
    {
        var problem = await (await PostAsync("/api/work-orders", json)).ShouldBeAsync(400);
        problem["field"]?.GetValue<string>().ShouldBe(field);
        problem["rule"].ShouldNotBeNull();
        problem["code"].ShouldNotBeNull();
        problem["detail"]!.GetValue<string>().ShouldNotContain("FieldService.");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_body_that_is_no_object_is_a_problem(string json)
        => await (await PostAsync("/api/work-orders", json)).ShouldBeProblemAsync(400, "request.invalid");

    [Fact]
    public async Task A_body_that_is_no_json_is_a_problem()
        => await (await PostAsync("/api/work-orders", "a=b", "application/x-www-form-urlencoded")).ShouldBeProblemAsync(415, "request.unsupported-media-type");

    [Fact]
    public async Task A_body_that_is_too_large_is_a_problem()
        => await (await PostAsync("/api/work-orders", new string(' ', 2 * 1024 * 1024))).ShouldBeProblemAsync(413, "request.too-large");

    [Fact]
    public async Task A_malformed_id_in_the_address_is_named()
        => (await (await host.Admin.SendAsync("GET", "/api/assets/a%20b")).ShouldBeProblemAsync(400, "request.invalid"))["field"]!.GetValue<string>().ShouldBe("id");

    [Theory]
    [InlineData("/api/assets/unheard-of", "asset.not-found")]
    [InlineData("/api/work-orders/unheard-of", "work-order.not-found")]
    [InlineData("/api/devices/unheard-of", "device.not-found")]
    [InlineData("/api/tracking/unheard-of", "tracking.not-found")]
    [InlineData("/api/unheard-of", "route.not-found")]
    public async Task What_is_not_there_is_a_problem(string path, string code) => await (await host.Admin.SendAsync("GET", path)).ShouldBeProblemAsync(404, code);

    [Fact]
    public async Task A_wrong_method_is_a_problem() => await (await host.Admin.SendAsync("PATCH", "/api/work-orders")).ShouldBeAsync(405);

    [Fact]
    public async Task The_id_in_the_body_must_be_that_of_the_address()
        => await (await host.Admin.PutJsonAsync("/api/incident-types/other", World.IncidentType("inspect"))).ShouldBeProblemAsync(400, "incident-type.id");

    private async Task<HttpResponseMessage> PostAsync(string path, string text, string media = "application/json")
    {
        var content = new StringContent(text);
        content.Headers.ContentType = new MediaTypeHeaderValue(media);
        return await host.Admin.PostAsync(path, content, TestContext.Current.CancellationToken);
    }
}
