using FieldService.Api.Tests.Harness;
using FieldService.Api.Tracking;
using FieldService.Domain.WorkOrders;

namespace FieldService.Api.Tests.Hubs;

public sealed class TrackingTests(ApiHost host)
{
    [Fact]
    public void A_token_that_was_changed_anywhere_is_wrong()
    {
        var folder = Directory.CreateTempSubdirectory("fieldservice-key-").FullName;
        var tokens = new TrackingTokens(TrackingKey.LoadOrCreate(folder));
        var token = tokens.Create(new TrackedLink(BookingId.From("bk.with.dots"), 3));
        tokens.TryRead(token, out var link).ShouldBeTrue();
        link.ShouldBe(new TrackedLink(BookingId.From("bk.with.dots"), 3));
        for (var i = 0; i < token.Length; i++)
        {
            foreach (var other in "aB3.-_")
            {
                var changed = token.Remove(i, 1).Insert(i, other.ToString());
                if (changed != token) tokens.TryRead(changed, out _).ShouldBeFalse(changed);
            }
        }
        foreach (var wrong in new[] { "", ".", "..", "a.1", "a.1.", token + "A", token[..^1], "bk." + token }) tokens.TryRead(wrong, out _).ShouldBeFalse(wrong);
        new TrackingTokens(TrackingKey.LoadOrCreate(folder)).TryRead(token, out _).ShouldBeTrue("the key survives a restart");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_link_shows_its_booking_until_it_is_revoked()
    {
        var (order, booking) = await BookAsync();
        var path = $"/api/work-orders/{order}/bookings/{booking}/tracking-link";
        var url = new Uri((await (await host.Admin.PostJsonAsync(path, new { })).ShouldBeAsync(200))["url"]!.GetValue<string>());
        var token = url.Segments[^1];
        using var anyone = host.Anonymous();
        var view = await anyone.UntilAsync($"/api/tracking/{token}", _ => true);
        view["bookingId"]!.GetValue<string>().ShouldBe(booking);
        view.ToJsonString().ShouldNotContain("technicianId");

        await using var hub = await HubConnection.OpenAsync(anyone, "/hubs/tracking");
        (await hub.InvokeAsync("Watch", token))!["bookingId"]!.GetValue<string>().ShouldBe(booking);
        (await hub.InvokeAsync("Watch", token + "x")).ShouldBeNull();
        await (await host.Admin.PostJsonAsync($"/api/work-orders/{order}/bookings/{booking}/status", new { status = "Traveling" })).ShouldBeAsync(200);
        var changed = await hub.NextAsync("changed", change => change["phase"]!.GetValue<string>() != "Confirmed");
        changed["revision"]!.GetValue<long>().ShouldBeGreaterThan(view["revision"]!.GetValue<long>());

        await (await host.Admin.SendAsync("DELETE", path)).ShouldBeAsync(204);
        await (await anyone.SendAsync("GET", $"/api/tracking/{token}")).ShouldBeProblemAsync(404, "tracking.not-found");
        (await hub.InvokeAsync("Watch", token)).ShouldBeNull();
    }

    [Fact]
    public async Task Strangers_get_no_link()
    {
        var (order, booking) = await BookAsync();
        using var stranger = await host.SignInAsync("stranger");
        using var customer = await host.SignInAsync("customer");
        await (await stranger.PostJsonAsync($"/api/work-orders/{order}/bookings/{booking}/tracking-link", new { })).ShouldBeProblemAsync(404, "booking.not-found");
        await (await customer.PostJsonAsync($"/api/work-orders/{order}/bookings/{booking}/tracking-link", new { })).ShouldBeAsync(200);
    }

    private static int _day = 20;

    private async Task<(string Order, string Booking)> BookAsync()
    {
        var order = (await (await host.Admin.PostJsonAsync("/api/work-orders", World.WorkOrder())).ShouldBeAsync(201))["id"]!.GetValue<string>();
        var start = DateTimeOffset.UtcNow.AddDays(Interlocked.Increment(ref _day));
        var view = await (await host.Admin.PostJsonAsync($"/api/work-orders/{order}/bookings", World.Booking("alice", start))).ShouldBeAsync(201);
        var booking = view["bookings"]![0]!["id"]!.GetValue<string>();
        // The tracking page hears of the booking through the outbox.
        var deadline = DateTime.UtcNow.AddSeconds(20);
        while (!(await host.Admin.PostJsonAsync($"/api/work-orders/{order}/bookings/{booking}/tracking-link", new { })).IsSuccessStatusCode)
        {
            (DateTime.UtcNow < deadline).ShouldBeTrue("no tracking link");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        return (order, booking);
    }
}
