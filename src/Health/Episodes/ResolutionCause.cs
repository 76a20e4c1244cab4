namespace FieldService.Health;

public enum ResolutionCause
{
    /// <summary>A suspicion that never became Active.</summary>
    Dismissed,
    Cleared,
    Repaired,
    NoFaultFound,
}
