using System.Collections.Immutable;
using System.Text.Json;
using FieldService.Api.Hosting;
using FieldService.Api.Search;
using FieldService.Api.Tracking;
using FieldService.Domain.Json;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Api.Demo;

/// <summary>Prints one-time sign-in links each start, and a tracking link as soon as somebody is booked.</summary>
internal sealed partial class DemoLinks(
    DemoUsers users, TrackingAccess tracking, ISearchIndex index, PublicAddress address, IHostApplicationLifetime lifetime, ILogger<DemoLinks> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        patience.CancelAfter(Patience);
        try
        {
            await lifetime.StartedAsync(patience.Token);
            await PrintSignInsAsync(patience.Token);
            await PrintTrackingAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            LogNoWorld();
        }
    }

    private async Task PrintSignInsAsync(CancellationToken cancellationToken)
    {
        var invitations = await UntilAsync(() => users.InviteAsync(address.OfThisHost(), cancellationToken), cancellationToken);
        Notice.Write(["Sign in with one click (each link works once, for 24 hours):", .. invitations.Select(i => $"{i.Role,-14} {i.Url}")]);
    }

    private async Task PrintTrackingAsync(CancellationToken cancellationToken)
    {
        var token = await UntilAsync(() => TrackingTokenAsync(cancellationToken), cancellationToken);
        Notice.Write("What the customer sees:", $"{address.OfThisHost()}/track/{token}");
    }

    /// <summary>The visit to the first failing machine: that is where the story is.</summary>
    private async Task<string?> TrackingTokenAsync(CancellationToken cancellationToken)
    {
        var filters = ImmutableDictionary<string, string>.Empty.Add(Filters.Status, $"{WorkOrderStatus.Scheduled},{WorkOrderStatus.InProgress}");
        var page = await index.QueryAsync(new SearchQuery(SearchKinds.WorkOrder, filters, Limit: 50), cancellationToken);
        var booking = page.Items
            .Select(document => JsonSerializer.Deserialize<WorkOrderView>(document.Json, DomainJson.Options)!)
            .Where(workOrder => workOrder.Fault is not null)
            .SelectMany(workOrder => workOrder.Bookings)
            .Where(booking => booking.Status is BookingStatus.Traveling or BookingStatus.Scheduled)
            .MinBy(booking => (booking.Status == BookingStatus.Traveling ? 0 : 1, booking.Start));
        return booking is null ? null : await tracking.IssueAsync(booking.Id, cancellationToken);
    }

    private static async Task<T> UntilAsync<T>(Func<Task<T?>> ask, CancellationToken cancellationToken) where T : class
    {
        while (true)
        {
            if (await ask() is { } answer) return answer;
            await Task.Delay(Pause, cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The demo world did not appear; no sign-in links were printed.")]
    private partial void LogNoWorld();
}
