namespace FieldService.Health;

public enum IntakeResult
{
    Accepted,
    NotANumber,
    Duplicate,
    Late,

    /// <summary>Too far in the future; never learned.</summary>
    Quarantined,
}
