namespace FieldService.Simulation.Tests;

public sealed class Seeds
{
    private const int Count = 200;
    private const double Hours = 0.25;

    [Fact]
    public void Nothing_is_booked_twice_lost_or_forgotten_in_two_hundred_worlds()
    {
        var failed = Enumerable.Range(1, Count).AsParallel().Select(static seed => SimulationRun.Run(seed, Hours)).Where(static run => run.Violations.Length > 0).ToArray();
        failed.ShouldBeEmpty(Describe(failed));
    }

    private static string Describe(RunResult[] failed)
        => string.Join(Environment.NewLine, failed.Select(static run => $"seed {run.Seed}: {string.Join("; ", run.Violations)}")
            .Concat(failed.Take(1).SelectMany(static run => run.Trace)));
}
