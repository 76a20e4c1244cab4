using System.Text.Json;
using FieldService.Domain.Json;
using FieldService.Domain.Assets;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Territories;

namespace FieldService.Grains.Tests.Territories;

public sealed class BoardTests(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Fact]
    public async Task Deltas_continue_the_snapshot_without_a_gap_and_lead_to_the_same_board()
    {
        var scene = await StageAsync();
        var watcher = new BoardWatcher(silo.Parts.Activity);
        await scene.TerritoryGrain.WatchAsync(silo.Grains.CreateObjectReference<IBoardObserver>(watcher));
        var snapshot = await scene.BoardAsync();

        for (var i = 0; i < 4; i++)
        {
            await scene.CreateAsync($"job{i}", scene.Job($"job{i}"));
            await scene.UntilBookedAsync(scene.JobId($"job{i}"), TimeSpan.FromMinutes(1));
        }

        await scene.TellAsync(scene.JobId("job0"), new CancelWorkOrder("not needed"));
        var board = await silo.UntilAsync("a canceled row", scene.BoardAsync, b => b.WorkOrders.Any(w => w.Status is WorkOrderStatus.Canceled));
        await silo.UntilAsync("all deltas", () => watcher.Deltas.LastOrDefault()?.Revision >= board.Revision && watcher.Deltas.Any(d => d.WorkOrders.Any(w => w.Status is WorkOrderStatus.Canceled)));

        var deltas = watcher.Deltas.Where(d => d.FromRevision >= snapshot.Revision).OrderBy(d => d.Revision).ToArray();
        deltas[0].FromRevision.ShouldBe(snapshot.Revision);
        foreach (var (one, next) in deltas.Zip(deltas.Skip(1))) next.FromRevision.ShouldBe(one.Revision);
        var rows = snapshot.WorkOrders.ToDictionary(w => w.Id);
        foreach (var row in deltas.SelectMany(d => d.WorkOrders)) rows[row.Id] = row;
        Text(rows.Values.OrderBy(w => w.Id.Value)).ShouldBe(Text((await scene.BoardAsync()).WorkOrders.OrderBy(w => w.Id.Value)));
    }

    [Fact]
    public async Task A_board_rebuilt_from_the_lists_shows_the_same_rows()
    {
        var scene = await StageAsync();
        await scene.InstallAsync("pump");
        await scene.SendReadingsAsync("pump", scene.FailingRecording("pump"));
        await scene.UntilBookedAsync(scene.PreventiveId("pump"));
        await scene.InstallAsync("fan");
        await scene.SendReadingsAsync("fan", scene.Recording("fan", [.. Enumerable.Repeat(40.0, 10), 95, 40, 40, 40, 40]));
        await scene.CreateAsync("manual", scene.Job("manual", autoSchedule: false));
        await scene.CreateAsync("gone", scene.Job("gone", autoSchedule: false));
        await scene.TellAsync(scene.JobId("gone"), new CancelWorkOrder("not needed"));
        await silo.UntilAsync(
            "a settled board", scene.BoardAsync,
            b => b.WorkOrders.Length == 3 && b.WorkOrders.Any(w => w.Status is WorkOrderStatus.Canceled) && b.Alerts.Length == 2 && b.Alerts.Any(a => a.Episode.State is EpisodeState.Resolved) && b.Technicians.Sum(t => t.Calendar.Length) == 1 && b.Technicians.SelectMany(t => t.Calendar).All(e => e.Kind is CalendarEntryKind.Booking));
        await silo.PassAsync(TimeSpan.FromSeconds(5));
        var before = await scene.BoardAsync();

        await silo.RestartAsync();
        var after = await scene.BoardAsync();

        after.Revision.ShouldBeGreaterThan(before.Revision);
        Rows(after).ShouldBe(Rows(before));
    }

    [Fact]
    public async Task A_row_that_changes_often_is_pushed_once_per_interval()
    {
        var scene = await StageAsync();
        await scene.CreateAsync("job", scene.Job("job", autoSchedule: false));
        await silo.PassAsync(TimeSpan.FromSeconds(2));
        var watcher = new BoardWatcher(silo.Parts.Activity);
        await scene.TerritoryGrain.WatchAsync(silo.Grains.CreateObjectReference<IBoardObserver>(watcher));

        for (var i = 0; i < 20; i++) await scene.WorkOrder(scene.JobId("job")).ExecuteAsync(scene.Meta(), new AddNote($"note {i}"));

        var order = await scene.FindAsync(scene.JobId("job"));
        await silo.UntilAsync("the last version pushed", () => watcher.Deltas.Any(d => d.WorkOrders.Any(w => w.Version == order.Version)));
        watcher.Deltas.Count.ShouldBeLessThan(5);
    }

    [Fact]
    public async Task Work_that_waits_is_planned_after_a_crash_without_anybody_looking()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        await scene.HireAsync("novice", pumps: 1);
        await scene.CreateAsync("job");
        await scene.UntilAsync(scene.JobId("job"), "a reason", o => o.Rejections.Length == 1);
        await silo.TickRemindersAsync();

        await silo.CrashAsync();
        await scene.HireAsync("mia");
        await silo.TickRemindersAsync();

        await scene.UntilBookedAsync(scene.JobId("job"), TimeSpan.FromMinutes(1));
    }

    private async Task<Scene> StageAsync()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        await scene.HireAsync("mia");
        await scene.HireAsync("ben", kilometresEast: 4);
        await silo.UntilAsync("the roster on the board", scene.BoardAsync, b => b.Technicians.Length == 2);
        return scene;
    }

    private static string Rows(BoardSnapshot board) => Text(new
    {
        Technicians = board.Technicians.OrderBy(t => t.Id.Value),
        WorkOrders = board.WorkOrders.OrderBy(w => w.Id.Value),
        Assets = board.Assets.OrderBy(a => a.Id.Value),
        Alerts = board.Alerts.OrderBy(a => a.AssetId.Value).ThenBy(a => a.Episode.FaultCode, StringComparer.Ordinal),
    });

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, DomainJson.Options);
}
