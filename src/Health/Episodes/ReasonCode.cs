namespace FieldService.Health;

public enum ReasonCode
{
    None,
    AboveLimit,
    BelowLimit,
    AboveUsual,
    BelowUsual,
    ChangedPattern,
    DriftingUp,
    DriftingDown,
    Silent,
}
