using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using FieldService.Api.Tests.Harness;

namespace FieldService.Api.Tests.Devices;

public sealed class GatewayTests(ApiHost host)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_array_is_stored_and_the_asset_hears_of_it()
    {
        await (await host.Admin.PutJsonAsync("/api/assets/heard", World.Asset("acme"))).ShouldBeAsync(200);
        var device = await RegisterAsync("heard");
        var answer = await (await PostAsync(device, """[{"metric":"v","value":1.5},{"metric":"v","value":2.5,"sequence":7},{"metric":"unbound","value":3}]""")).ShouldBeAsync(202);
        answer["accepted"]!.GetValue<int>().ShouldBe(3);
        (await host.Admin.GetJsonAsync($"/api/devices/{device.Id}"))["readingsStored"]!.GetValue<long>().ShouldBe(3);
        await host.Admin.UntilAsync("/api/assets/heard", asset => asset["readingsProcessed"]!.GetValue<long>() >= 2);
        var series = await host.Admin.GetJsonAsync("/api/assets/heard/readings?metric=vibration");
        series["unit"]!.GetValue<string>().ShouldBe("mm/s");
        series["points"]!.AsArray().Sum(point => point!["count"]!.GetValue<int>()).ShouldBe(2);
    }

    [Fact]
    public async Task Lines_are_read_one_by_one()
    {
        var device = await RegisterAsync();
        var answer = await (await PostAsync(device, "{\"metric\":\"v\",\"value\":1}\n\n{broken\n{\"metric\":\"v\",\"value\":2}", "application/x-ndjson")).ShouldBeAsync(202);
        answer["accepted"]!.GetValue<int>().ShouldBe(2);
        answer["rejected"]![0]!.ToJsonString().ShouldBe("""{"index":1,"code":"reading.invalid"}""");
    }

    [Fact]
    public async Task A_bad_reading_is_refused_alone()
    {
        var device = await RegisterAsync();
        var future = DateTimeOffset.UtcNow.AddMinutes(6).ToString("O");
        var answer = await (await PostAsync(device, $$"""
            [{"metric":"v","value":1},{"metric":"v","value":"NaN"},{"metric":"v","value":1e999},{"metric":"v"},{"value":1},7,
             {"metric":"v","value":1,"at":"yesterday"},{"metric":"v","value":1,"at":"{{future}}"},{"metric":"v","value":1,"sequence":-1}]
            """)).ShouldBeAsync(202);
        answer["accepted"]!.GetValue<int>().ShouldBe(1);
        answer["rejected"]!.AsArray().Select(item => (item!["index"]!.GetValue<int>(), item["code"]!.GetValue<string>(), item["field"]?.GetValue<string>())).Order().ShouldBe(
        [
            (1, "reading.not-finite", "value"), (2, "reading.not-finite", "value"), (3, "reading.invalid", "value"), (4, "reading.invalid", "metric"),
            (5, "reading.invalid", null), (6, "reading.invalid", "at"), (7, "reading.in-the-future", "at"), (8, "reading.invalid", "sequence"),
        ]);
    }

    [Fact]
    public async Task Gzip_is_unpacked()
    {
        var device = await RegisterAsync();
        var answer = await PostAsync(device, Gzip("""[{"metric":"v","value":1}]"""), "application/json", "gzip");
        (await answer.ShouldBeAsync(202))["accepted"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task A_small_body_that_unpacks_to_a_large_one_is_refused()
    {
        var device = await RegisterAsync();
        var bomb = Gzip("[" + new string(' ', 64 * 1024 * 1024) + "]");
        bomb.Length.ShouldBeLessThan(1024 * 1024);
        await (await PostAsync(device, bomb, "application/json", "gzip")).ShouldBeProblemAsync(413, "request.too-large");
    }

    [Fact]
    public async Task Too_many_readings_are_refused_together()
    {
        var device = await RegisterAsync();
        var many = "[" + string.Join(',', Enumerable.Repeat("""{"metric":"v","value":1}""", 10_001)) + "]";
        await (await PostAsync(device, many)).ShouldBeProblemAsync(413, "request.too-large");
        (await host.Admin.GetJsonAsync($"/api/devices/{device.Id}"))["readingsStored"]!.GetValue<long>().ShouldBe(0);
    }

    [Theory]
    [InlineData("{}", "application/json", "", 400)]
    [InlineData("[{", "application/json", "", 400)]
    [InlineData("[]", "application/json", "gzip", 400)]
    [InlineData("[]", "application/json", "br", 415)]
    [InlineData("[]", "text/plain", "", 415)]
    public async Task A_body_that_cannot_be_read_is_a_problem(string body, string media, string encoding, int status)
    {
        var device = await RegisterAsync();
        await (await PostAsync(device, Encoding.UTF8.GetBytes(body), media, encoding)).ShouldBeAsync(status);
    }

    [Fact]
    public async Task The_answer_waits_for_the_disk()
    {
        var device = await RegisterAsync();
        var gate = host.Log.Close(device.Id);
        var answer = PostAsync(device, """[{"metric":"v","value":1}]""");
        await gate.Reached.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        answer.IsCompleted.ShouldBeFalse();
        gate.Open();
        await (await answer).ShouldBeAsync(202);
    }

    [Fact]
    public async Task What_is_not_on_disk_is_not_answered_for()
    {
        var device = await RegisterAsync();
        host.Log.Close(device.Id).Break();
        await (await PostAsync(device, """[{"metric":"v","value":1}]""")).ShouldBeAsync(500);
    }

    [Fact]
    public async Task Only_the_device_with_its_own_key_is_let_in()
    {
        var (one, two) = (await RegisterAsync(), await RegisterAsync());
        await (await PostAsync(one with { Key = two.Key }, "[]")).ShouldBeAsync(401);
        await (await PostAsync(one with { Id = "unheard-of" }, "[]")).ShouldBeAsync(401);
        await (await host.Admin.PostJsonAsync($"/api/devices/{one.Id}/enabled", new { enabled = false })).ShouldBeAsync(200);
        await (await PostAsync(one, "[]")).ShouldBeAsync(401);
    }

    [Fact]
    public async Task The_key_is_answered_once()
    {
        var device = await RegisterAsync();
        var again = await (await host.Admin.PutJsonAsync($"/api/devices/{device.Id}", Device(null))).ShouldBeAsync(200);
        again["key"].ShouldBeNull();
        (await host.Admin.GetJsonAsync($"/api/devices/{device.Id}")).ToJsonString().ShouldNotContain(device.Key);
        await (await PostAsync(device, "[]")).ShouldBeAsync(202);
    }

    private async Task<TestDevice> RegisterAsync(string? asset = null)
    {
        var id = $"dev-{Guid.NewGuid():N}";
        var body = await (await host.Admin.PutJsonAsync($"/api/devices/{id}", Device(asset))).ShouldBeAsync(200);
        return new TestDevice(id, body["key"]!.GetValue<string>());
    }

    private static object Device(string? asset) => new
    {
        name = "Sensor",
        bindings = asset is null ? [] : new[] { new { deviceMetric = "v", assetId = asset, assetMetric = "vibration", validFrom = "2020-01-01T00:00:00Z" } },
    };

    private Task<HttpResponseMessage> PostAsync(TestDevice device, string body, string media = "application/json")
        => PostAsync(device, Encoding.UTF8.GetBytes(body), media);

    private async Task<HttpResponseMessage> PostAsync(TestDevice device, byte[] body, string media, string encoding = "")
    {
        using var client = host.Bearer(device.Key);
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(media);
        if (encoding.Length > 0) content.Headers.ContentEncoding.Add(encoding);
        return await client.PostAsync($"/api/devices/{device.Id}/readings", content, Ct);
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private sealed record TestDevice(string Id, string Key);
}
