namespace FieldService.Simulator.Wire;

public sealed record DeviceView(string Id, IReadOnlyList<MetricBinding> Bindings, long ReadingsStored = 0);
