namespace FieldService.Health;

public readonly record struct IntakeCounts(
    long Accepted = 0, long NotANumber = 0, long Duplicate = 0, long Late = 0, long Quarantined = 0, long TooManyMetrics = 0)
{
    public static IntakeCounts operator +(IntakeCounts sum, IntakeState metric) => sum.Add(metric);

    public IntakeCounts Add(IntakeState metric) => new(
        Accepted + metric.Accepted,
        NotANumber + metric.NotANumber,
        Duplicate + metric.Duplicate,
        Late + metric.Late,
        Quarantined + metric.Quarantined,
        TooManyMetrics);
}
