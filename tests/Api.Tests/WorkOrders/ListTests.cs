using FieldService.Api.Tests.Harness;

namespace FieldService.Api.Tests.WorkOrders;

public sealed class ListTests(ApiHost host)
{
    [Fact]
    public async Task A_list_is_read_page_by_page()
    {
        for (var i = 0; i < 5; i++) await (await host.Admin.PutJsonAsync($"/api/assets/paged-{i}", World.Asset("globex"))).ShouldBeAsync(200);
        await host.Admin.UntilAsync("/api/assets?limit=200", list => list["items"]!.AsArray().Count(item => Id(item!).StartsWith("paged-", StringComparison.Ordinal)) == 5);
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await host.Admin.GetJsonAsync($"/api/assets?limit=2&cursor={Uri.EscapeDataString(cursor ?? "")}");
            page["items"]!.AsArray().Count.ShouldBeLessThanOrEqualTo(2);
            seen.AddRange(page["items"]!.AsArray().Select(item => Id(item!)));
            cursor = page["next"]?.GetValue<string>();
        }
        while (cursor is not null);
        seen.Distinct().Count().ShouldBe(seen.Count);
        seen.Count(id => id.StartsWith("paged-", StringComparison.Ordinal)).ShouldBe(5);
    }

    [Theory]
    [InlineData("/api/assets?limit=0", "limit")]
    [InlineData("/api/assets?limit=201", "limit")]
    [InlineData("/api/assets?limit=many", "limit")]
    [InlineData("/api/assets?cursor=nonsense", "cursor")]
    [InlineData("/api/work-orders?status=Done", "status")]
    [InlineData("/api/work-orders?assetId=a%20b", "assetId")]
    [InlineData("/api/alerts?state=Gone", "state")]
    public async Task A_wrong_question_is_refused(string path, string field)
        => (await (await host.Admin.SendAsync("GET", path)).ShouldBeProblemAsync(400, "request.invalid"))["field"]!.GetValue<string>().ShouldContain(field, Case.Insensitive);

    [Fact]
    public async Task Work_orders_are_found_by_status()
    {
        var order = (await (await host.Admin.PostJsonAsync("/api/work-orders", World.WorkOrder("fan"))).ShouldBeAsync(201))["id"]!.GetValue<string>();
        await host.Admin.UntilAsync("/api/work-orders?assetId=fan&status=Unscheduled,Scheduled", list => list["items"]!.AsArray().Any(item => Id(item!) == order));
        (await host.Admin.GetJsonAsync("/api/work-orders?assetId=fan&status=Completed"))["items"]!.AsArray().ShouldBeEmpty();
    }

    private static string Id(System.Text.Json.Nodes.JsonNode item) => item["id"]!.GetValue<string>();
}
