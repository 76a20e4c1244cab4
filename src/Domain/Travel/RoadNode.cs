using FieldService.Domain.Geo;

namespace FieldService.Domain.Travel;

public sealed record RoadNode(int Id, GeoPoint Position);
