namespace FieldService.Simulation;

public sealed record SimulationOptions
{
    /// <summary>Business time before the workload stops and everything must come to rest.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromHours(1);

    public PlantedBug Planted { get; init; }

    /// <summary>All of the trace instead of its end: for looking at one seed.</summary>
    public bool KeepTrace { get; init; }
}
