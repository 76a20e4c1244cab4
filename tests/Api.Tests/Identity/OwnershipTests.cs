using FieldService.Api.Tests.Harness;

namespace FieldService.Api.Tests.Identity;

public sealed class OwnershipTests(ApiHost host)
{
    [Fact]
    public async Task A_technician_sees_the_own_profile_calendar_and_agenda_only()
    {
        using var alice = await host.SignInAsync("alice");
        (await alice.GetJsonAsync("/api/technicians/alice"))["name"]!.GetValue<string>().ShouldBe("alice");
        (await alice.GetJsonAsync("/api/technicians"))["items"]!.AsArray().Count.ShouldBe(1);
        foreach (var path in new[] { "", "/agenda", "/calendar?from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z" })
            await (await alice.SendAsync("GET", $"/api/technicians/bob{path}")).ShouldBeProblemAsync(404, "technician.not-found");
        var fix = new { at = DateTimeOffset.UtcNow, position = new { lat = 1, lon = 1 } };
        await (await alice.PostJsonAsync("/api/technicians/bob/location", fix)).ShouldBeProblemAsync(404, "technician.not-found");
        await (await alice.PostJsonAsync("/api/technicians/alice/location", new[] { fix, fix })).ShouldBeAsync(202);
    }

    [Fact]
    public async Task A_customer_sees_the_own_account_only()
    {
        var order = (await (await host.Admin.PostJsonAsync("/api/work-orders", World.WorkOrder("pump"))).ShouldBeAsync(201))["id"]!.GetValue<string>();
        using var customer = await host.SignInAsync("customer");
        using var stranger = await host.SignInAsync("stranger");
        (await customer.GetJsonAsync($"/api/work-orders/{order}"))["id"]!.GetValue<string>().ShouldBe(order);
        await (await stranger.SendAsync("GET", $"/api/work-orders/{order}")).ShouldBeProblemAsync(404, "work-order.not-found");
        await (await stranger.SendAsync("GET", "/api/assets/pump")).ShouldBeProblemAsync(404, "asset.not-found");
        await (await stranger.SendAsync("GET", "/api/assets/pump/readings?metric=vibration")).ShouldBeProblemAsync(404, "asset.not-found");
        await host.Admin.UntilAsync("/api/work-orders?accountId=acme", list => list.ToJsonString().Contains(order, StringComparison.Ordinal));
        (await stranger.GetJsonAsync("/api/work-orders?accountId=acme")).ToJsonString().ShouldNotContain(order);
        (await stranger.GetJsonAsync("/api/assets?accountId=acme")).ToJsonString().ShouldNotContain("\"pump\",\"version");
    }

    [Fact]
    public async Task A_technician_changes_only_work_they_are_booked_on()
    {
        var order = (await (await host.Admin.PostJsonAsync("/api/work-orders", World.WorkOrder())).ShouldBeAsync(201))["id"]!.GetValue<string>();
        var booked = await (await host.Admin.PostJsonAsync($"/api/work-orders/{order}/bookings", World.Booking("bob", DateTimeOffset.UtcNow.AddDays(3)))).ShouldBeAsync(201);
        var booking = booked["bookings"]![0]!["id"]!.GetValue<string>();
        using var alice = await host.SignInAsync("alice");
        using var bob = await host.SignInAsync("bob");
        await (await alice.PostJsonAsync($"/api/work-orders/{order}/notes", new { text = "mine" })).ShouldBeProblemAsync(404, "work-order.not-found");
        await (await alice.PostJsonAsync($"/api/work-orders/{order}/bookings/{booking}/status", new { status = "Traveling" })).ShouldBeProblemAsync(404, "booking.not-found");
        await (await bob.PostJsonAsync($"/api/work-orders/{order}/notes", new { text = "mine" })).ShouldBeAsync(200);
        var agenda = await bob.UntilAsync("/api/technicians/bob/agenda", list => list.ToJsonString().Contains(order, StringComparison.Ordinal));
        agenda["items"]!.AsArray().Count.ShouldBeGreaterThan(0);
    }
}
