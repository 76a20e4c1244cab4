using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace FieldService.EndToEnd.Tests;

/// <summary>What a newcomer sees in the first minutes: the failing machine, the booking, the drive, the repair.</summary>
public sealed class StoryTests
{
    private static readonly TimeSpan WorldAppears = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan ChapterLasts = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task A_failing_machine_is_noticed_booked_visited_and_repaired_before_the_eyes_of_dispatcher_and_customer()
    {
        if (!Browser.IsInstalled) Assert.Skip("Chromium is not installed at /usr/bin/chromium.");
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var service = new RunningFieldService();
        await service.StartAsync(cancellationToken);
        await using var browser = await Browser.StartAsync();

        var (board, boardErrors) = await browser.OpenAsync(1440, 900);
        await board.GotoAsync(await SignInLinkAsync(service, cancellationToken));
        var raised = board.GetByRole(AriaRole.Option).Filter(new() { HasText = "Pump P-01:" });
        await SeenAsync(raised);

        var order = await BookedAsync(service, cancellationToken);
        await SeenAsync(raised.Filter(new() { HasText = order["bookings"]![0]!.Text("technicianName") }));

        var (tracking, trackingErrors) = await browser.OpenAsync(390, 844);
        await tracking.GotoAsync(await TrackingLinkAsync(service, order, cancellationToken));
        await SeenAsync(tracking.GetByText("is on the way"));
        await SeenAsync(tracking.GetByText("Expected arrival").First);
        await TheMapMovesAsync(tracking, service, cancellationToken);
        await SeenAsync(tracking.GetByText("We have arrived"));
        await SeenAsync(raised.Filter(new() { HasText = "In progress" }));

        await SeenAsync(tracking.GetByText("All done"));
        await SeenAsync(raised.Filter(new() { HasText = "Completed" }));
        await raised.ClickAsync();
        await board.GetByRole(AriaRole.Button, new() { Name = "Pump P-01", Exact = true }).Or(board.GetByRole(AriaRole.Link, new() { Name = "Pump P-01", Exact = true })).First.ClickAsync();
        await SeenAsync(board.GetByRole(AriaRole.Button).Filter(new() { HasText = order.Text("number") }).Filter(new() { HasText = "Repaired" }));

        boardErrors.ShouldBeEmpty();
        trackingErrors.ShouldBeEmpty();
        (await FaultOrdersOfPumpAsync(service, cancellationToken)).ShouldHaveSingleItem();
    }

    private static Task SeenAsync(ILocator what) => what.WaitForAsync(new() { Timeout = (float)ChapterLasts.TotalMilliseconds });

    /// <summary>Positions of the markers relative to the map, until one has changed.</summary>
    private static async Task TheMapMovesAsync(IPage page, RunningFieldService service, CancellationToken cancellationToken)
    {
        const string positions = "() => [...document.querySelectorAll('.leaflet-marker-pane > *')].map(m => m.style.transform).join('|')";
        await page.Locator(".leaflet-marker-pane > *").Nth(1).WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 60_000 });
        var first = await page.EvaluateAsync<string>(positions);
        await Wait.UntilAsync("the technician moves", async () => await page.EvaluateAsync<string>(positions) != first, TimeSpan.FromMinutes(1), () => service.Output, cancellationToken);
    }

    private static async Task<string> SignInLinkAsync(RunningFieldService service, CancellationToken cancellationToken)
    {
        var territory = await Wait.ForAsync(
            "the demo's dispatcher exists",
            async () =>
            {
                using var answer = await service.Http.PostAsync("api/users/dispatcher/sign-in-link", null, cancellationToken);
                return answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)) : null;
            },
            WorldAppears,
            () => service.Output,
            cancellationToken);
        return territory.Text("url");
    }

    private static Task<JsonNode> BookedAsync(RunningFieldService service, CancellationToken cancellationToken) => Wait.ForAsync(
        "the failing pump's work order is booked",
        async () => (await FaultOrdersOfPumpAsync(service, cancellationToken)).FirstOrDefault(o => o["bookings"]!.AsArray().Count > 0),
        ChapterLasts,
        () => service.Output,
        cancellationToken);

    private static async Task<IReadOnlyList<JsonNode>> FaultOrdersOfPumpAsync(RunningFieldService service, CancellationToken cancellationToken)
        => [.. (await service.ListAsync("work-orders?assetId=pump-01", cancellationToken)).Where(o => o["fault"] is not null)];

    private static async Task<string> TrackingLinkAsync(RunningFieldService service, JsonNode order, CancellationToken cancellationToken)
    {
        var path = $"work-orders/{order.Text("id")}/bookings/{order["bookings"]![0]!.Text("id")}/tracking-link";
        return (await service.PostAsync(path, new { }, cancellationToken)).Text("url");
    }
}
