namespace FieldService.Health;

public sealed class LimitState : DetectorState
{
    /// <summary>1 above the upper limit, -1 below the lower, 0 inside.</summary>
    public int Side { get; set; }

    public DateTimeOffset Since { get; set; }

    public bool Raised { get; set; }

    public override DetectorState Copy() => (LimitState)MemberwiseClone();
}
