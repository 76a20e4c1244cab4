namespace FieldService.Simulator.Wire;

public sealed record AssetView(string Id, DateTimeOffset? LastReadingAt, IReadOnlyList<ServiceVisit> ServiceHistory);
