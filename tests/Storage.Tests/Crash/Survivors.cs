using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests.Crash;

internal static class Survivors
{
    /// <summary>Everything that was acknowledged is there, and nothing is there by half.</summary>
    public static async Task CheckAsync(TestStore store, IReadOnlyDictionary<string, long> acknowledged)
    {
        acknowledged.Count.ShouldBeGreaterThan(30);
        foreach (var (name, value) in acknowledged) await CheckAsync(store, name, value);
    }

    private static async Task CheckAsync(TestStore store, string name, long acknowledged)
    {
        var writer = name.Split(' ')[1];
        if (name.StartsWith("state", StringComparison.Ordinal))
        {
            var state = new GrainState<Counter>();
            await store.Grains.ReadStateAsync("state", GrainId.Create("counter", writer), state);
            ((long)state.State!.Value).ShouldBeGreaterThanOrEqualTo(acknowledged);
            return;
        }

        var readings = await store.Readings.ReadAsync(new($"asset-{writer}"), 0, int.MaxValue, TestContext.Current.CancellationToken);
        readings.ShouldContain(reading => reading.Position == acknowledged);
        (readings.Length % 10).ShouldBe(0, "batches are whole or not there");
        (await store.Readings.CountAsync(new($"device-{writer}"), TestContext.Current.CancellationToken)).ShouldBe(readings.Length);
    }
}
