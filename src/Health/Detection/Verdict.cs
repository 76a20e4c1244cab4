namespace FieldService.Health;

/// <param name="Score">1 is the threshold; below <see cref="CalmBelow"/> is calm, between the two nothing changes (hysteresis).</param>
/// <param name="Certainty">Whether the detector did its own debouncing.</param>
/// <param name="Code">What is unusual.</param>
/// <param name="Usual">Level the value is compared with: usual level or limit, in the metric's unit.</param>
/// <param name="RisingSince">When a slow change began, if the detector knows.</param>
public readonly record struct Verdict(
    double Score,
    Certainty Certainty = Certainty.ByEvidence,
    ReasonCode Code = ReasonCode.None,
    double Usual = 0,
    DateTimeOffset? RisingSince = null)
{
    public const double CalmBelow = 0.7;
}
