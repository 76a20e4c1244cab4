namespace FieldService.Bench.Actors;

internal sealed record ActorFigures(
    string Engine, double CallsPerSecond, double ActivationsPerSecond, double BytesPerActivation, double CpuSecondsPerMillionCalls,
    CallFigures WithIncomingFilter);
