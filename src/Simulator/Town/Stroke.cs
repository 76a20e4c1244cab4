using FieldService.Simulator.Geometry;

namespace FieldService.Simulator.Town;

/// <summary>One street as it was laid out, before crossings cut it into segments.</summary>
internal sealed record Stroke(string Class, string Name, IReadOnlyList<Vec> Points);
