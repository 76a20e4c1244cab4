namespace FieldService.Health;

public enum IntakeResult
{
    Accepted,
    NotANumber,
    Duplicate,
    Late,

    /// <summary>Too far in the future; never learned.</summary>
    Quarantined,

    /// <summary>The asset has as many metrics as the rules allow.</summary>
    TooManyMetrics,
}
