namespace FieldService.Simulator.Wire;

public sealed record PutDevice(string Name, IReadOnlyList<MetricBinding> Bindings, int? ExpectedIntervalSeconds = null, string? Key = null);
