using Orleans.Storage;

namespace FieldService.Simulation.Invariants;

/// <summary>What disks, networks and ending processes throw; anything else is a mistake in the code.</summary>
internal static class ExpectedErrors
{
    public static bool Include(Exception error) => error switch
    {
        IOException or TimeoutException or OperationCanceledException => true,
        InconsistentStateException or SiloUnavailableException or OrleansMessageRejectionException or ReminderException => true,
        AggregateException many => many.InnerExceptions.All(Include),
        OrleansException { InnerException: { } inner } => Include(inner),
        _ => false,
    };
}
