namespace FieldService.TestKit.Grains;

/// <param name="Number">1 for the first write of this state of this grain.</param>
public sealed record WriteAttempt(string StateName, GrainId Grain, int Number);
