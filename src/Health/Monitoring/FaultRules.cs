namespace FieldService.Health;

public sealed record FaultRules
{
    public static FaultRules Default { get; } = new();

    /// <summary>A sender that is back is back: two readings prove it.</summary>
    public static FaultRules Connectivity { get; } =
        new() { ClearReadings = 2, ClearFor = TimeSpan.Zero, HoldOff = TimeSpan.FromHours(1) };

    public FaultPriority Priority { get; init; } = FaultPriority.Normal;

    /// <summary>Abnormal readings (less the calm ones between them, strong ones count twice) before a suspicion is Active.</summary>
    public int ConfirmReadings { get; init; } = 5;

    /// <summary>Least time from the first abnormal reading to Active.</summary>
    public TimeSpan ConfirmFor { get; init; } = TimeSpan.FromMinutes(2);

    public int ClearReadings { get; init; } = 10;

    public TimeSpan ClearFor { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>After a fault cleared by itself no new episode of it opens for this time: flapping is one fault.</summary>
    public TimeSpan HoldOff { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Null never escalates.</summary>
    public TimeSpan? EscalateAfter { get; init; }

    public FaultPriority EscalateTo { get; init; } = FaultPriority.Urgent;

    /// <summary>Each no-fault-found multiplies the threshold by this…</summary>
    public double NoFaultFactor { get; init; } = 1.5;

    /// <summary>…up to this.</summary>
    public double MaximumFactor { get; init; } = 4;
}
