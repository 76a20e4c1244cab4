namespace FieldService.Simulation;

/// <summary>Mistakes put in on purpose, to prove that the simulation would find them.</summary>
public enum PlantedBug
{
    None,

    /// <summary>A technician takes every hold without looking into the calendar.</summary>
    HoldsAreNotChecked,

    /// <summary>The list of who must be told is not stored with the change.</summary>
    OutboxForgets,

    /// <summary>The gateway sometimes answers for readings that are not in the log.</summary>
    LogLosesReadings,

    /// <summary>Writes are answered before they are safe.</summary>
    AcknowledgedBeforeSynced,
}
