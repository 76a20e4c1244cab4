using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Grains.Tests.Crashes;

/// <summary>Deliveries run beside commands. What a write may yet lose must not be told: a later change under the same version would be taken for known.</summary>
public sealed class UncommittedNews(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    private const int Turns = 200;

    [Fact]
    public async Task A_change_that_could_not_be_stored_is_told_to_nobody()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        var id = scene.JobId("job");
        var told = new List<long>();
        var (reached, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        silo.Parts.Index.Delays = document =>
        {
            if (document.Id != id.Value) return Task.CompletedTask;
            lock (told) told.Add(document.Version);
            reached.TrySetResult();
            return release.Task;
        };
        await scene.CreateAsync("job", scene.Job("job", autoSchedule: false));
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await silo.UntilAsync("everybody but the list told", scene.BoardAsync, b => b.WorkOrders.Length == 1);
        silo.Parts.Storage.Delays = async attempt =>
        {
            if (attempt.Grain.Key.ToString() != id.Value) return;
            // The outbox goes on while the store thinks.
            release.TrySetResult();
            for (var i = 0; i < Turns; i++) await Task.Yield();
        };
        silo.Parts.Storage.Faults = attempt => attempt.Grain.Key.ToString() == id.Value ? WriteFault.FailBefore : WriteFault.None;

        await Should.ThrowAsync<Exception>(() => scene.WorkOrder(id).ExecuteAsync(scene.Meta(), new AddNote("lost")));

        (silo.Parts.Storage.Delays, silo.Parts.Storage.Faults) = (null, null);
        await scene.TellAsync(id, new AddNote("kept"));
        var listed = await silo.UntilAsync(
            "the note in the list",
            () => Task.FromResult(silo.Parts.Index.Documents.Single(d => d.Kind == SearchKinds.WorkOrder && d.Id == id.Value)),
            static d => d.Version == 2);
        listed.Json.ShouldContain("kept");
        listed.Json.ShouldNotContain("lost");
    }
}
