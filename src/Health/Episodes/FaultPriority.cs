namespace FieldService.Health;

public enum FaultPriority
{
    Low,
    Normal,
    High,
    Urgent,
}
