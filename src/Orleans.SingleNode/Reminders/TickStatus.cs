using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

[GenerateSerializer, Immutable]
[SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
public readonly struct TickStatus(DateTime firstTickTime, TimeSpan period, DateTime timeStamp)
{
    [Id(0)] public DateTime FirstTickTime { get; } = firstTickTime;

    [Id(1)] public TimeSpan Period { get; } = period;

    [Id(2)] public DateTime CurrentTickTime { get; } = timeStamp;
}
