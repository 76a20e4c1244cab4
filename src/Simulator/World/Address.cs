using FieldService.Simulator.Geometry;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.World;

/// <summary>A place on a street, with the direction of the street there.</summary>
internal sealed record Address(string Text, GeoPoint Position, Vec At, Vec Along);
