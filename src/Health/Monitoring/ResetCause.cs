namespace FieldService.Health;

public enum ResetCause
{
    Repaired,
    NoFaultFound,
}
