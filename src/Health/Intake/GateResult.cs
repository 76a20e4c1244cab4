namespace FieldService.Health;

public enum GateResult
{
    Released,
    Held,

    /// <summary>Its number was already passed: for history, not for detectors.</summary>
    Late,
    Duplicate,

    /// <summary>Released; the device counts from the beginning again.</summary>
    Restarted,
}
