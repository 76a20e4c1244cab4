using FieldService.Runtime.Tests.Hosting;
using Orleans.Runtime.Hosting;
using Orleans.Storage;

namespace FieldService.Runtime.Tests.Persistence;

/// <summary>Two activations that believe in the same version of a record.</summary>
public sealed class Races : IAsyncLifetime
{
    private readonly FaultyStorage _storage = new();
    private ITestSilo? _silo;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(
        builder => builder.Services.AddGrainStorage("faulty", (_, _) => _storage));

    public ValueTask DisposeAsync() => _silo!.DisposeAsync();

    [Fact]
    public async Task Of_two_writers_one_wins_and_the_other_loses_its_activation()
    {
        // From within one silo: in a cluster the pool is per silo.
        var twin = _silo!.Services.GetGrainFactory().GetGrain<ITwinGrain>("race");
        var before = await Instances(twin, "race-before");
        before.Count.ShouldBe(2);

        Task<int>[] writes = [twin.Add("race"), twin.Add("race")];
        await Barriers.Reached("race:2");
        Barriers.Open("race");
        var failures = await Task.WhenAll(writes.Select(async write => await Record.ExceptionAsync(() => write.Soon())));

        failures.OfType<InconsistentStateException>().Count().ShouldBe(1);
        failures.Count(failure => failure is null).ShouldBe(1);
        (await Instances(twin, "race-after")).Intersect(before).Count().ShouldBe(1);
    }

    private static async Task<HashSet<Guid>> Instances(ITwinGrain twin, string barrier)
    {
        Task<Guid>[] calls = [twin.InstanceId(barrier), twin.InstanceId(barrier)];
        await Barriers.Reached(barrier + ":2");
        Barriers.Open(barrier);
        return [.. await Task.WhenAll(calls).Soon()];
    }
}
