using FieldService.Grains.Abstractions.Scheduling;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Scheduling;

namespace FieldService.Grains.Tests.Scheduling;

public sealed class DeadlineTests(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Fact]
    public async Task Deadlines_survive_a_crash_and_wake_who_is_due()
    {
        var scene = silo.NewScene();
        await scene.OpenTerritoryAsync();
        await scene.InstallAsync("pump");
        await scene.SendReadingsAsync("pump", scene.Recording("pump", 40, 41, 40, 41, 40, 41, 40, 41));
        await scene.UntilAssetAsync("pump", "eight readings", a => a.ReadingsProcessed == 8);
        var shard = Deadlines.ShardOf(Deadlines.Asset, scene.Id("pump"));
        await silo.UntilAsync("a durable deadline", () => IsStored(shard, scene.Id("pump")));

        await silo.CrashAsync(wake: false);
        await scene.SendReadingsAsync("pump", scene.Recording("pump", 42), wake: false);
        await silo.PassAsync(TimeSpan.FromMinutes(11), TimeSpan.FromSeconds(30));
        await silo.TickRemindersAsync();

        // Nobody has told the asset of the reading: it found it when the shard woke it, and acknowledges it within a minute.
        await silo.UntilAsync("the reading processed", async () => (await scene.FindAssetAsync("pump")).ReadingsProcessed, static n => n == 9);
    }

    [Fact]
    public async Task A_canceled_deadline_is_forgotten()
    {
        var shard = silo.Grains.GetGrain<IDeadlineGrain>("7");
        await shard.SetAsync(Deadlines.Asset, "nobody", silo.Time.GetUtcNow().AddHours(1));
        IsStored("7", "nobody").ShouldBeTrue();

        await shard.CancelAsync(Deadlines.Asset, "nobody");

        IsStored("7", "nobody").ShouldBeFalse();
    }

    [Fact]
    public void Shards_are_numbered_the_same_for_ever()
    {
        Deadlines.ShardOf(Deadlines.Asset, "pump-1").ShouldBe("153");
        Enumerable.Range(0, 5000).Select(i => Deadlines.ShardOf(Deadlines.Asset, $"asset-{i}")).Distinct().Count().ShouldBe(IDeadlineGrain.Shards);
    }

    private bool IsStored(string shard, string id) => silo.Parts.Storage.Find(StorageNames.Deadlines, shard)?.Contains($"|{id}\"", StringComparison.Ordinal) is true;
}
