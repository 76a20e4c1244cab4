using Microsoft.Extensions.DependencyInjection;
using Orleans.SingleNode;

namespace FieldService.Runtime.Tests.SingleNode;

/// <summary>The seam that the simulator stands on: whoever owns the work queue owns every interleaving.</summary>
public sealed class OneThread
{
    [Fact]
    public async Task A_seed_repeats_every_interleaving_on_one_thread()
    {
        var (first, threads) = await Race(seed: 1);
        first.Split(' ').Length.ShouldBe(40);
        threads.ShouldBe(1);
        (await Race(seed: 1)).Order.ShouldBe(first);
    }

    [Fact]
    public async Task Seeds_find_different_interleavings()
    {
        var orders = new HashSet<string>();
        for (var seed = 0; seed < 5; seed++) orders.Add((await Race(seed)).Order);
        orders.Count.ShouldBeGreaterThan(1);
    }

    private static async Task<(string Order, int Threads)> Race(int seed)
    {
        var queue = new SeededQueue(seed);
        var silo = await TestSilo.StartAsync(builder => builder.Services.AddSingleton<IWorkQueue>(queue));
        var grains = silo.GrainFactory;
        string[] racers = ["a", "b", "c", "d"];
        _ = Drive(queue, Task.WhenAll(racers.Select(racer => grains.GetGrain<IRacerGrain>(racer).Run("referee", 10))));
        var order = Drive(queue, grains.GetGrain<IRefereeGrain>("referee").Order());
        var threads = Drive(queue, grains.GetGrain<IRefereeGrain>("referee").Threads());
        var stopping = silo.StopAsync();
        while (!stopping.IsCompleted)
        {
            queue.RunUntil(stopping);
            await Task.Yield();
        }

        return (await order, await threads);
    }

    private static T Drive<T>(SeededQueue queue, T task) where T : Task
    {
        queue.RunUntil(task);
        task.IsCompletedSuccessfully.ShouldBeTrue("Something ran outside of the work queue.");
        return task;
    }
}
