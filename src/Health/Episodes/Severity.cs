namespace FieldService.Health;

/// <summary>From the score in multiples of the threshold: below 2, 4, 8 and above.</summary>
public enum Severity
{
    Low,
    Medium,
    High,
    Critical,
}
