using FieldService.Domain.Assets;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Grains.Tests.Crashes;

/// <summary>The main story told by clients that repeat what failed, with one disturbance somewhere in it.</summary>
internal sealed class CrashStory(Scene scene)
{
    private readonly FieldServiceSilo _silo = scene.Silo;

    public async Task TellAsync()
    {
        await scene.OpenTerritoryAsync();
        await scene.HireAsync("mia");
        await scene.HireAsync("ben", kilometresEast: 5);
        await scene.InstallAsync("pump");
        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));
        var id = scene.PreventiveId("pump");
        var order = await _silo.UntilAsync("a booking", () => LookAsync(id), static o => o.Status is WorkOrderStatus.Scheduled, TimeSpan.FromMinutes(10));
        var booking = order.Bookings.Single(b => b.Status.IsOpen());
        await _silo.UntilAsync(
            "a confirmed booking",
            async () =>
            {
                await NudgeAsync();
                return (await scene.CalendarAsync("mia")).SingleOrDefault(e => e.BookingId == booking.Id);
            },
            static e => e is { Kind: CalendarEntryKind.Booking },
            TimeSpan.FromMinutes(10));
        await scene.TellAsync(id, new ChangeBookingStatus(booking.Id, BookingStatus.Traveling, TimestampSource.Mobile));
        await scene.TellAsync(id, new ChangeBookingStatus(booking.Id, BookingStatus.InProgress, TimestampSource.Mobile));
        await _silo.PassAsync(TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(30));
        await scene.TellAsync(id, new CompleteBooking(booking.Id, Resolution.Repaired, TimestampSource.Mobile));
        await ShouldHaveHappenedOnceAsync(id, booking.Id);
    }

    private async Task ShouldHaveHappenedOnceAsync(WorkOrderId id, BookingId booking)
    {
        var asset = await _silo.UntilAsync(
            "the repair in the history",
            async () =>
            {
                await NudgeAsync();
                return await scene.FindAssetAsync("pump");
            },
            static a => a.ServiceHistory.Any(v => v.Status is WorkOrderStatus.Completed),
            TimeSpan.FromMinutes(10));
        Scene.Faults(asset).ShouldHaveSingleItem().State.ShouldBe(EpisodeState.Resolved);
        asset.ServiceHistory.ShouldHaveSingleItem().WorkOrderId.ShouldBe(id);
        await _silo.UntilAsync(
            "the end of the visit in the calendar",
            async () =>
            {
                await NudgeAsync();
                return await scene.CalendarAsync("mia");
            },
            calendar => calendar.SingleOrDefault()?.BookingId == booking && calendar.Single().Status is BookingStatus.Completed,
            TimeSpan.FromMinutes(10));
        await scene.UntilQuietAsync(Scene.StateOf(id), scene.StateOfAsset("pump"), scene.StateOfTechnician("mia"), scene.StateOfTechnician("ben"));
        (await scene.FindAsync(id)).Bookings.Where(b => b.Status is not BookingStatus.Canceled).ShouldHaveSingleItem();
        (await scene.CalendarAsync("ben")).ShouldBeEmpty();
        var listed = _silo.Parts.Index.Documents.Where(d => d.Kind == SearchKinds.WorkOrder && d.Filters["territoryId"] == scene.Territory.Value).ToArray();
        listed.ShouldHaveSingleItem().Filters["status"].ShouldBe(nameof(WorkOrderStatus.Completed));
    }

    private async Task<Abstractions.WorkOrders.WorkOrderView> LookAsync(WorkOrderId id)
    {
        await NudgeAsync();
        return await scene.FindAsync(id);
    }

    /// <summary>What happens by itself every few minutes: reminders, and the wake-up of assets with readings they have not acknowledged.</summary>
    private async Task NudgeAsync()
    {
        await _silo.TickRemindersAsync(scene.Owns);
        await scene.Asset("pump").CatchUpAsync();
    }
}
