namespace FieldService.Simulation.Tests;

/// <summary>The simulation is worth something only if it finds what is really there.</summary>
public sealed class PlantedBugs
{
    private const int SeedsTried = 30;

    [Theory]
    [InlineData(PlantedBug.HoldsAreNotChecked, "NoOverlap")]
    [InlineData(PlantedBug.OutboxForgets, "")]
    [InlineData(PlantedBug.LogLosesReadings, "answered readings are not in the log")]
    [InlineData(PlantedBug.AcknowledgedBeforeSynced, "was answered, but")]
    public void Are_found(PlantedBug bug, string how) => FindFirst(bug).Violations.ShouldContain(violation => violation.Contains(how));

    internal static SimulationOptions With(PlantedBug bug) => new() { Duration = TimeSpan.FromHours(0.5), Planted = bug };

    internal static RunResult FindFirst(PlantedBug bug)
        => Enumerable.Range(1, SeedsTried).Select(seed => SimulationRun.Run(seed, With(bug))).First(static run => run.Violations.Length > 0);
}
