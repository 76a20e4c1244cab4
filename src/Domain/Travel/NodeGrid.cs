using FieldService.Domain.Geo;

namespace FieldService.Domain.Travel;

/// <summary>Finds the nearest node by looking at the cells around a point, in growing rings.</summary>
internal sealed class NodeGrid
{
    private readonly GeoPoint[] _positions;
    private readonly Dictionary<(int Row, int Column), List<int>> _cells = [];
    private readonly double _cellLat;
    private readonly double _cellLon;
    private readonly double _minLat;
    private readonly double _minLon;
    private readonly int _rows;
    private readonly int _columns;

    /// <summary>Cells hold about two nodes each and are about square on the ground.</summary>
    public NodeGrid(GeoPoint[] positions)
    {
        _positions = positions;
        (_minLat, _minLon) = (positions.Min(static p => p.Lat), positions.Min(static p => p.Lon));
        var (height, width) = (positions.Max(static p => p.Lat) - _minLat, positions.Max(static p => p.Lon) - _minLon);
        var narrowing = Math.Max(0.01, Math.Cos((_minLat + height / 2) * Math.PI / 180));
        var squares = Math.Sqrt(height * width * narrowing * 2 / positions.Length);
        // Nodes in a line span no area: then the length decides, and never less than a metre.
        _cellLat = Math.Max(1e-5, Math.Max(squares, Math.Max(height, width * narrowing) * 2 / positions.Length));
        _cellLon = _cellLat / narrowing;
        (_rows, _columns) = ((int)(height / _cellLat), (int)(width / _cellLon));
        for (var node = 0; node < positions.Length; node++) Cell(CellOf(positions[node])).Add(node);
    }

    public int Nearest(GeoPoint point)
    {
        var centre = CellOf(point);
        var (best, bestMetres) = (-1, double.MaxValue);
        var last = Math.Max(_rows, _columns);
        // A node in a farther ring can still be nearer than one found at the far corner of this ring: look one ring further, by distance.
        for (var ring = 0; ring <= last && (best < 0 || RingMetres(ring - 1) <= bestMetres); ring++)
        {
            foreach (var node in Ring(centre, ring))
            {
                var metres = GreatCircle.Metres(point, _positions[node]);
                if (metres < bestMetres || metres == bestMetres && node < best) (best, bestMetres) = (node, metres);
            }
        }

        return best;
    }

    /// <summary>No node of a ring is nearer than this to a point of the centre cell (with room for the narrowing of the cells towards the pole).</summary>
    private double RingMetres(int ring) => ring * _cellLat * 111_000 * 0.95;

    private (int Row, int Column) CellOf(GeoPoint point)
        => (Math.Clamp((int)((point.Lat - _minLat) / _cellLat), 0, _rows), Math.Clamp((int)((point.Lon - _minLon) / _cellLon), 0, _columns));

    private List<int> Cell((int, int) key)
    {
        if (!_cells.TryGetValue(key, out var nodes)) _cells[key] = nodes = [];
        return nodes;
    }

    private IEnumerable<int> Ring((int Row, int Column) centre, int ring)
    {
        for (var row = centre.Row - ring; row <= centre.Row + ring; row++)
        {
            // Whole first and last row, only the two ends of those between.
            var step = ring == 0 || Math.Abs(row - centre.Row) == ring ? 1 : 2 * ring;
            for (var column = centre.Column - ring; column <= centre.Column + ring; column += step)
            {
                if (!_cells.TryGetValue((row, column), out var nodes)) continue;
                foreach (var node in nodes) yield return node;
            }
        }
    }
}
