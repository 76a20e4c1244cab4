namespace FieldService.Simulator.Recordings;

/// <summary>What a machine measured once, by time; the metrics of one time together.</summary>
internal sealed record Recording(string Name, IReadOnlyList<string> Metrics, IReadOnlyList<(DateTimeOffset At, IReadOnlyList<(string Metric, double Value)> Values)> Rows);
