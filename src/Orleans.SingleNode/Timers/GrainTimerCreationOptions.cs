using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

[SuppressMessage("Performance", "CA1815", Justification = "Options; never compared.")]
public readonly struct GrainTimerCreationOptions
{
    public GrainTimerCreationOptions()
    {
    }

    [SetsRequiredMembers]
    public GrainTimerCreationOptions(TimeSpan dueTime, TimeSpan period)
    {
        DueTime = dueTime;
        Period = period;
    }

    public required TimeSpan DueTime { get; init; }

    /// <summary>From the completion of one tick to the next.</summary>
    public required TimeSpan Period { get; init; }

    /// <summary>Lets ticks run beside requests instead of between them.</summary>
    public bool Interleave { get; init; }

    /// <summary>Ticks count as use, so that the activation is not collected.</summary>
    public bool KeepAlive { get; init; }
}
