using FieldService.Api.Tests.Harness;

namespace FieldService.Api.Tests.WorkOrders;

public sealed class CommandTests(ApiHost host)
{
    [Fact]
    public async Task A_repeat_with_the_same_key_creates_nothing_new()
    {
        var key = $"create-{Guid.NewGuid():N}";
        var first = await host.Admin.PostJsonAsync("/api/work-orders", World.WorkOrder(), key);
        var second = await host.Admin.PostJsonAsync("/api/work-orders", World.WorkOrder(), key);
        var (one, two) = (await first.ShouldBeAsync(201), await second.ShouldBeAsync(201));
        two["id"]!.GetValue<string>().ShouldBe(one["id"]!.GetValue<string>());
        two["number"]!.GetValue<string>().ShouldBe(one["number"]!.GetValue<string>());
        first.Headers.Location!.OriginalString.ShouldBe($"/api/work-orders/{one["id"]}");
    }

    [Fact]
    public async Task A_repeated_note_is_written_once()
    {
        var order = await CreateAsync();
        var key = $"note-{Guid.NewGuid():N}";
        for (var i = 0; i < 2; i++) await (await host.Admin.PostJsonAsync($"/api/work-orders/{order}/notes", new { text = "only-once" }, key)).ShouldBeAsync(200);
        var text = (await host.Admin.GetJsonAsync($"/api/work-orders/{order}"))["timeline"]!.ToJsonString();
        text.Split("only-once").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_command_on_an_old_version_is_refused_with_412()
    {
        var order = await CreateAsync();
        var seen = await host.Admin.SendAsync("GET", $"/api/work-orders/{order}");
        var version = seen.Headers.ETag!.Tag;
        await (await host.Admin.PostJsonAsync($"/api/work-orders/{order}/notes", new { text = "first" }, ifMatch: version)).ShouldBeAsync(200);
        await (await host.Admin.PostJsonAsync($"/api/work-orders/{order}/notes", new { text = "second" }, ifMatch: version)).ShouldBeProblemAsync(412, "version.mismatch");
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("a/b")]
    public async Task A_malformed_key_is_refused(string key)
        => (await (await host.Admin.PostJsonAsync("/api/work-orders", World.WorkOrder(), key)).ShouldBeProblemAsync(400, "request.idempotency-key"))
            ["field"]!.GetValue<string>().ShouldBe("Idempotency-Key");

    [Fact]
    public async Task A_malformed_version_is_refused()
        => await (await host.Admin.PostJsonAsync("/api/work-orders/x/notes", new { text = "x" }, ifMatch: "\"seven\"")).ShouldBeProblemAsync(400, "request.if-match");

    [Fact]
    public async Task A_second_booking_at_the_same_time_is_a_conflict()
    {
        var start = DateTimeOffset.UtcNow.AddDays(10);
        var (one, two) = (await CreateAsync(), await CreateAsync());
        await (await host.Admin.PostJsonAsync($"/api/work-orders/{one}/bookings", World.Booking("bob", start))).ShouldBeAsync(201);
        var refused = await (await host.Admin.PostJsonAsync($"/api/work-orders/{two}/bookings", World.Booking("bob", start))).ShouldBeAsync(409);
        refused["code"]!.GetValue<string>().ShouldStartWith("calendar.");
    }

    [Fact]
    public async Task Candidates_are_listed()
        => (await host.Admin.GetJsonAsync($"/api/work-orders/{await CreateAsync()}/candidates"))["items"]!.AsArray().Count.ShouldBeGreaterThanOrEqualTo(2);

    private async Task<string> CreateAsync()
        => (await (await host.Admin.PostJsonAsync("/api/work-orders", World.WorkOrder())).ShouldBeAsync(201))["id"]!.GetValue<string>();
}
