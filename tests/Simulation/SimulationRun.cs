namespace FieldService.Simulation;

public static class SimulationRun
{
    public static RunResult Run(int seed, double hours) => Run(seed, new SimulationOptions { Duration = TimeSpan.FromHours(hours) });

    /// <summary>One world from its beginning to its rest, on the calling thread.</summary>
    public static RunResult Run(int seed, SimulationOptions options)
    {
        var outer = SynchronizationContext.Current;
        // A test runner's context would take continuations away from the turns that they belong to.
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return new SimulatedWorld(seed, options).Run();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }
}
