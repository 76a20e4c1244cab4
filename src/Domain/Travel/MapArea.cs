using System.Collections.Immutable;
using FieldService.Domain.Geo;

namespace FieldService.Domain.Travel;

/// <summary>Something to draw under the streets: <c>park</c>, <c>water</c>, <c>industrial</c>, <c>building</c>.</summary>
public sealed record MapArea(string Kind, string? Name, ImmutableArray<GeoPoint> Ring);
