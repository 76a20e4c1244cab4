namespace FieldService.Health;

public enum EvidenceLevel
{
    Quiet,
    Suspicious,
    Confirmed,
}
