using FieldService.Domain.Assets;
using FieldService.Domain.Devices;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Grains.Tests.Assets;

public sealed class AssetTests(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    private const string Connectivity = "connectivity";

    [Fact]
    public async Task No_fault_found_closes_the_episode_and_the_same_readings_raise_no_other()
    {
        var scene = await StageAsync();
        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));
        var order = await scene.UntilBookedAsync(scene.PreventiveId("pump"));
        var booking = order.Bookings.Single().Id;
        await scene.UntilConfirmedAsync("mia", booking);
        await scene.TellAsync(order.Id, new ChangeBookingStatus(booking, BookingStatus.InProgress, TimestampSource.Mobile));
        await scene.TellAsync(order.Id, new CompleteBooking(booking, Resolution.NoFaultFound, TimestampSource.Mobile));
        await scene.UntilAssetAsync("pump", "a closed episode", a => Scene.Faults(a).Single().State is EpisodeState.Resolved);

        await silo.PassAsync(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1));
        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));

        await silo.PassAsync(TimeSpan.FromSeconds(5));
        Scene.Faults(await scene.FindAssetAsync("pump")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_second_episode_joins_the_work_order_that_is_still_open()
    {
        var scene = await StageAsync();
        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));
        var order = await scene.UntilBookedAsync(scene.PreventiveId("pump"));
        await silo.PassAsync(TimeSpan.FromMinutes(25), TimeSpan.FromMinutes(1));
        await scene.SendReadingsAsync("pump", scene.Recording("pump", [.. Enumerable.Repeat(40.0, 45)]));
        await scene.UntilAssetAsync("pump", "a fault that cleared by itself", a => Scene.Faults(a).Single().State is EpisodeState.Resolved);
        await silo.PassAsync(TimeSpan.FromHours(25), TimeSpan.FromHours(1));

        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));

        var asset = await scene.UntilAssetAsync("pump", "a second episode", a => Scene.Faults(a) is [{ Ordinal: 2, State: EpisodeState.Active }, _]);
        Scene.Faults(asset).ShouldAllBe(e => e.WorkOrderId == order.Id);
        silo.Parts.Index.Documents.Count(d => d.Kind == SearchKinds.WorkOrder && d.Filters["territoryId"] == scene.Territory.Value).ShouldBe(1);
    }

    [Fact]
    public async Task A_new_fault_after_the_work_order_was_closed_raises_another()
    {
        var scene = await StageAsync();
        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));
        var order = await scene.UntilBookedAsync(scene.PreventiveId("pump"));
        var booking = order.Bookings.Single().Id;
        await scene.UntilConfirmedAsync("mia", booking);
        await scene.TellAsync(order.Id, new ChangeBookingStatus(booking, BookingStatus.InProgress, TimestampSource.Mobile));
        await scene.TellAsync(order.Id, new CompleteBooking(booking, Resolution.Repaired, TimestampSource.Mobile));
        await scene.UntilAssetAsync("pump", "a repaired asset", a => Scene.Faults(a).Single().State is EpisodeState.Resolved);
        await silo.PassAsync(TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(1));

        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));

        await scene.UntilBookedAsync(scene.PreventiveId("pump", ordinal: 2));
    }

    [Fact]
    public async Task A_device_that_stops_reporting_is_an_alert_within_one_and_a_half_intervals_and_no_work_order()
    {
        var scene = await StageAsync();
        await scene.RunAsync("pump", 40, readings: 10);
        await scene.UntilAssetAsync("pump", "ten readings", a => a.ReadingsProcessed == 10);
        (await scene.FindAssetAsync("pump")).Connection.ShouldBe(ConnectionState.Online);
        var stopped = scene.Now;

        await silo.PassAsync(Scene.Interval * 1.4, TimeSpan.FromSeconds(1));
        (await scene.FindAssetAsync("pump")).Episodes.ShouldBeEmpty();
        var silent = await scene.UntilActiveAsync("pump", Connectivity, Scene.Interval);

        (silent.Episodes.Single(e => e.FaultCode == Connectivity).ActiveAt - stopped).ShouldNotBeNull().ShouldBeLessThanOrEqualTo(Scene.Interval * 1.6);
        silent.Connection.ShouldBe(ConnectionState.Silent);
        await silo.UntilAsync("the alert on the board", scene.BoardAsync, b => b.Alerts.Any(a => a.Episode is { FaultCode: Connectivity, State: EpisodeState.Active }));
        silo.Parts.Index.Documents.ShouldNotContain(d => d.Kind == SearchKinds.WorkOrder && d.Filters["territoryId"] == scene.Territory.Value);

        await scene.RunAsync("pump", 40, readings: 3);
        var back = await scene.UntilAssetAsync("pump", "a cleared alert", a => a.Episodes.Single(e => e.FaultCode == Connectivity).State is EpisodeState.Resolved);
        back.Connection.ShouldBe(ConnectionState.Online);
    }

    [Fact]
    public async Task A_silence_that_began_before_a_crash_is_noticed_after_it_without_any_reading()
    {
        var scene = await StageAsync();
        await scene.RunAsync("pump", 40, readings: 10);
        await scene.UntilAssetAsync("pump", "ten readings", a => a.ReadingsProcessed == 10);

        await silo.CrashAsync(wake: false);
        // Nobody touches the asset: its durable deadline does.
        await silo.PassAsync(TimeSpan.FromMinutes(11), TimeSpan.FromSeconds(30));
        await silo.TickRemindersAsync();
        await silo.PassAsync(TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(15));

        var board = await silo.UntilAsync("the alert on the board", scene.BoardAsync, b => b.Alerts.Any(a => a.Episode is { FaultCode: Connectivity, State: EpisodeState.Active }), TimeSpan.FromMinutes(5));
        board.Assets.Single().Connection.ShouldBe(ConnectionState.Silent);
    }

    [Fact]
    public async Task A_suspicion_that_is_dismissed_is_dismissed_on_the_board_too()
    {
        var scene = await StageAsync();
        await scene.SendReadingsAsync("pump", scene.Recording("pump", [.. Enumerable.Repeat(40.0, 10), 95]));
        await silo.UntilAsync("the suspicion on the board", scene.BoardAsync, b => b.Alerts.Any(a => a.Episode is { FaultCode: Scene.Overheating, State: EpisodeState.Suspected }));

        await silo.PassAsync(TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(30));
        await scene.SendReadingsAsync("pump", scene.Recording("pump", 40, 40, 40, 40, 40));

        await silo.UntilAsync("no suspicion on the board", scene.BoardAsync, b => b.Alerts.Single(a => a.Episode.FaultCode == Scene.Overheating).Episode.State is EpisodeState.Resolved);
        Scene.Faults(await scene.FindAssetAsync("pump")).ShouldHaveSingleItem().WorkOrderId.ShouldBeNull();
    }

    [Fact]
    public async Task An_acknowledged_episode_stays_acknowledged_on_the_board()
    {
        var scene = await StageAsync();
        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));
        await scene.UntilActiveAsync("pump");

        await scene.SendAsync(meta => scene.Asset("pump").ExecuteAsync(meta, new AcknowledgeEpisode(Scene.Overheating, 1)));

        await silo.UntilAsync("an acknowledged alert", scene.BoardAsync, b => b.Alerts.Any(a => a.Episode is { FaultCode: Scene.Overheating, Acknowledged: true }));
        (await scene.Asset("pump").ExecuteAsync(scene.Meta(), new AcknowledgeEpisode(Scene.Overheating, 7))).Refusal!.Code.ShouldBe("episode.not-found");
    }

    private async Task<Scene> StageAsync()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        await scene.HireAsync("mia");
        await scene.InstallAsync("pump");
        return scene;
    }
}
