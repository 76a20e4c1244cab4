using System.Collections.Immutable;

namespace FieldService.Simulation;

/// <param name="Steps">Turns and timers.</param>
/// <param name="TraceHash">Over every step and every noted event: the same seed gives the same.</param>
/// <param name="Trace">The newest events, or all when asked for.</param>
public sealed record RunResult(int Seed, long Steps, ulong TraceHash, ImmutableArray<string> Violations, ImmutableArray<string> Trace);
