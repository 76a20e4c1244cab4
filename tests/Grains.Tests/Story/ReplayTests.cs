using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Grains.Tests.Story;

/// <summary>Streams only wake: whatever they lose, repeat or reorder, one fault is one episode, one work order, one booking.</summary>
public sealed class ReplayTests(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Fact]
    public async Task A_recording_replayed_ten_times_is_one_fault()
    {
        var scene = await StageAsync();
        var recording = scene.FailingRecording("pump");

        for (var i = 0; i < 10; i++) await scene.SendReadingsAsync("pump", recording);

        await ShouldBeOneFaultAsync(scene, readings: 10 * recording.Length);
    }

    [Fact]
    public async Task Every_reading_sent_twice_is_one_fault()
    {
        var scene = await StageAsync();
        var recording = scene.FailingRecording("pump");

        foreach (var reading in recording) await scene.SendReadingsAsync("pump", [reading, reading]);

        await ShouldBeOneFaultAsync(scene, readings: 2 * recording.Length);
    }

    [Fact]
    public async Task Wake_ups_lost_repeated_and_reordered_lose_nothing()
    {
        var scene = await StageAsync();
        var recording = scene.FailingRecording("pump");
        var positions = new List<long>();
        foreach (var reading in recording) positions.Add(await scene.SendReadingsAsync("pump", [reading], wake: false));

        // The last one is lost for good; an old one comes late and often.
        foreach (var position in positions.SkipLast(1).Reverse()) await silo.PublishAsync(scene.Id("pump"), position);
        for (var i = 0; i < 5; i++) await silo.PublishAsync(scene.Id("pump"), positions[0]);

        await ShouldBeOneFaultAsync(scene, recording.Length);
    }

    [Fact]
    public async Task Readings_wait_in_the_log_until_their_asset_exists()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        await scene.HireAsync("mia");
        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));

        await scene.InstallAsync("pump");

        await scene.UntilBookedAsync(scene.PreventiveId("pump"));
    }

    private async Task<Scene> StageAsync()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        await scene.HireAsync("mia");
        await scene.HireAsync("ben", kilometresEast: 5);
        await scene.InstallAsync("pump");
        return scene;
    }

    private async Task ShouldBeOneFaultAsync(Scene scene, int readings)
    {
        await scene.UntilActiveAsync("pump");
        var order = await scene.UntilBookedAsync(scene.PreventiveId("pump"));
        await scene.UntilConfirmedAsync("mia", order.Bookings.Single().Id);
        await silo.PassAsync(TimeSpan.FromSeconds(5));
        var asset = await scene.UntilAssetAsync("pump", "all readings processed", a => a.ReadingsProcessed == readings);
        Scene.Faults(asset).ShouldHaveSingleItem().Ordinal.ShouldBe(1);
        silo.Parts.Index.Documents.Where(d => d.Kind == SearchKinds.WorkOrder && d.Filters["territoryId"] == scene.Territory.Value).ShouldHaveSingleItem();
        (await scene.FindAsync(order.Id)).Bookings.ShouldHaveSingleItem().Status.ShouldBe(BookingStatus.Scheduled);
        (await scene.CalendarAsync("mia")).ShouldHaveSingleItem();
        (await scene.CalendarAsync("ben")).ShouldBeEmpty();
    }
}
