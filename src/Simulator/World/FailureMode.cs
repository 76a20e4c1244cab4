namespace FieldService.Simulator.World;

/// <summary>A way for a machine to fail.</summary>
/// <param name="Factors">What each metric has been multiplied by when the failure has run its course; it gets there exponentially.</param>
/// <param name="Follower">A metric that follows with a lag, as the temperature of a bearing follows its vibration.</param>
internal sealed record FailureMode(string FaultCode, IReadOnlyDictionary<string, double> Factors, string? Follower = null);
