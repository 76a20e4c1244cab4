using FieldService.Domain.Geo;

namespace FieldService.Api.Travel;

internal sealed record RouteRequest(GeoPoint From, GeoPoint To);
