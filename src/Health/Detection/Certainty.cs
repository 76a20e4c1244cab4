namespace FieldService.Health;

public enum Certainty
{
    /// <summary>One reading proves little; the episode's debounce decides.</summary>
    ByEvidence,

    /// <summary>Suspicious, but the detector's own minimum duration has not passed.</summary>
    Pending,

    /// <summary>The detector has debounced for itself.</summary>
    Certain,
}
