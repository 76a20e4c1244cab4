namespace FieldService.Simulator.Wire;

/// <param name="Sequence">The device counts its readings, so that the server can tell a repeat from news and see what is missing.</param>
public readonly record struct Reading(string Metric, DateTimeOffset At, double Value, long Sequence);
