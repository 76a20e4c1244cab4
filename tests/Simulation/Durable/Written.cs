namespace FieldService.Simulation.Durable;

/// <summary>A stored state that has just changed.</summary>
/// <param name="Before">Null for the first.</param>
internal sealed record Written(string StateName, string Key, object? Before, object State);
