namespace FieldService.Simulation.Tests;

public sealed class Replays
{
    [Fact]
    public void A_seed_gives_the_same_run_again()
    {
        var first = SimulationRun.Run(7, 0.25);
        var second = SimulationRun.Run(7, 0.25);
        (second.Steps, second.TraceHash).ShouldBe((first.Steps, first.TraceHash));
    }

    [Fact]
    public void A_failing_seed_fails_again_in_the_same_step()
    {
        var failing = PlantedBugs.FindFirst(PlantedBug.HoldsAreNotChecked);
        var again = SimulationRun.Run(failing.Seed, PlantedBugs.With(PlantedBug.HoldsAreNotChecked));
        (again.Steps, again.TraceHash).ShouldBe((failing.Steps, failing.TraceHash));
        again.Violations.ShouldBe(failing.Violations);
        again.Trace.ShouldBe(failing.Trace);
    }

    [Fact]
    public void Seeds_give_different_runs()
        => Enumerable.Range(1, 5).Select(static seed => SimulationRun.Run(seed, 0.05).TraceHash).Distinct().Count().ShouldBe(5);
}
