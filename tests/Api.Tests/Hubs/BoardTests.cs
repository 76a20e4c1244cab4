using System.Net.WebSockets;
using FieldService.Api.Tests.Harness;

namespace FieldService.Api.Tests.Hubs;

public sealed class BoardTests(ApiHost host)
{
    [Fact]
    public async Task Watching_gives_a_snapshot_and_then_every_change()
    {
        using var dispatcher = await host.SignInAsync("dispatch");
        await using var hub = await HubConnection.OpenAsync(dispatcher, "/hubs/board");
        var snapshot = await hub.InvokeAsync("Watch", World.Territory);
        var revision = snapshot!["revision"]!.GetValue<long>();
        var order = (await (await host.Admin.PostJsonAsync("/api/work-orders", World.WorkOrder())).ShouldBeAsync(201))["id"]!.GetValue<string>();
        while (true)
        {
            var delta = await hub.NextAsync("delta");
            if (delta["revision"]!.GetValue<long>() <= revision) continue;
            delta["fromRevision"]!.GetValue<long>().ShouldBeLessThanOrEqualTo(revision);
            revision = delta["revision"]!.GetValue<long>();
            if (delta["workOrders"]!.AsArray().Any(row => row!["id"]!.GetValue<string>() == order)) return;
        }
    }

    [Fact]
    public async Task After_unwatching_nothing_comes()
    {
        using var dispatcher = await host.SignInAsync("dispatch");
        await using var leaves = await HubConnection.OpenAsync(dispatcher, "/hubs/board");
        await using var stays = await HubConnection.OpenAsync(dispatcher, "/hubs/board");
        await leaves.InvokeAsync("Watch", World.Territory);
        await stays.InvokeAsync("Watch", World.Territory);
        await leaves.InvokeAsync("Unwatch", World.Territory);
        while (leaves.TryNext(out _)) { }
        var order = (await (await host.Admin.PostJsonAsync("/api/work-orders", World.WorkOrder())).ShouldBeAsync(201))["id"]!.GetValue<string>();
        await stays.NextAsync("delta", delta => delta.ToJsonString().Contains(order, StringComparison.Ordinal));
        // Whatever was sent to the one that left arrived before the answer to this.
        await leaves.InvokeAsync("Unwatch", World.Territory);
        leaves.TryNext(out var late).ShouldBeFalse(late?.ToJsonString());
    }

    [Fact]
    public async Task An_unknown_territory_cannot_be_watched()
    {
        using var dispatcher = await host.SignInAsync("dispatch");
        await using var hub = await HubConnection.OpenAsync(dispatcher, "/hubs/board");
        (await Should.ThrowAsync<InvalidOperationException>(() => hub.InvokeAsync("Watch", "unheard-of"))).Message.ShouldContain("unheard-of");
    }

    [Fact]
    public async Task Another_site_cannot_open_the_hub_with_our_cookie()
    {
        using var dispatcher = await host.SignInAsync("dispatch");
        dispatcher.DefaultRequestHeaders.Remove("X-FieldService");
        await Should.ThrowAsync<WebSocketException>(() => HubConnection.OpenAsync(dispatcher, "/hubs/board", socket => socket.SetRequestHeader("Origin", "https://evil.example")));
        await using var own = await HubConnection.OpenAsync(
            dispatcher, "/hubs/board", socket => socket.SetRequestHeader("Origin", host.Address.GetLeftPart(UriPartial.Authority)));
    }

    [Fact]
    public async Task Customers_and_strangers_cannot_open_the_board()
    {
        using var customer = await host.SignInAsync("customer");
        using var anyone = host.Anonymous();
        await Should.ThrowAsync<WebSocketException>(() => HubConnection.OpenAsync(customer, "/hubs/board"));
        await Should.ThrowAsync<WebSocketException>(() => HubConnection.OpenAsync(anyone, "/hubs/board"));
    }
}
