using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Whose turn runs now. The task scheduler carries it, so it follows every await and nothing else.</summary>
internal static class AmbientContext
{
    public static IGrainContext? Current => (TaskScheduler.Current as TurnScheduler)?.Context;

    public static IGrainContext Require() => Current ?? throw OutsideOfTurn();

    public static void RequireIs(IGrainContext context)
    {
        if (!ReferenceEquals(Current, context)) throw OutsideOfTurn();
    }

    private static InvalidOperationException OutsideOfTurn() =>
        new("Grain code ran outside of its activation's scheduler (Task.Run or ConfigureAwait(false)?).");
}
