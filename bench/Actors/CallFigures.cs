namespace FieldService.Bench.Actors;

internal sealed record CallFigures(double CallsPerSecond, double CpuSecondsPerMillionCalls);
