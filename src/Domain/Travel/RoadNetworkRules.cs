using System.Collections.Immutable;
using FieldService.Domain.Commands;

namespace FieldService.Domain.Travel;

/// <summary>An imported network is checked as a whole; whoever made the file gets every error at once.</summary>
public static class RoadNetworkRules
{
    private const int MaxReported = 100;

    public static ImmutableArray<string> Errors(RoadNetwork network)
    {
        if (network.Nodes.IsDefaultOrEmpty || network.Segments.IsDefaultOrEmpty) return ["A network needs nodes and segments."];
        var ids = network.Nodes.Select(static node => node.Id).ToHashSet();
        return [.. NodeErrors(network).Concat(SegmentErrors(network, ids)).Concat(AreaErrors(network)).Take(MaxReported)];
    }

    public static Refusal? Validate(RoadNetwork network)
        => Errors(network) is { IsEmpty: false } errors
            ? Refusal.Invalid("road-network.invalid", $"The road network has {errors.Length} errors: {string.Join(" ", errors.Take(10))}", "network")
            : Check.OptionalText(network.Name, "name");

    private static IEnumerable<string> NodeErrors(RoadNetwork network)
    {
        foreach (var twice in network.Nodes.GroupBy(static node => node.Id).Where(static same => same.Skip(1).Any()))
            yield return $"Node {twice.Key} exists more than once.";
        foreach (var node in network.Nodes.Where(static node => !node.Position.IsValid))
            yield return $"Node {node.Id} is not on the globe.";
    }

    private static IEnumerable<string> SegmentErrors(RoadNetwork network, HashSet<int> ids)
    {
        foreach (var (i, segment) in network.Segments.Index())
        {
            if (!ids.Contains(segment.From)) yield return $"Segment {i} begins at node {segment.From}, which does not exist.";
            if (!ids.Contains(segment.To)) yield return $"Segment {i} ends at node {segment.To}, which does not exist.";
            if (segment.From == segment.To) yield return $"Segment {i} begins and ends at node {segment.From}.";
            // Negated so that NaN is an error too.
            if (!(segment.SpeedMetresPerSecond is >= 0.5 and <= 70))
                yield return $"Segment {i} has a speed of {segment.SpeedMetresPerSecond} m/s; 0.5 to 70 make sense.";
        }
    }

    private static IEnumerable<string> AreaErrors(RoadNetwork network)
    {
        if (network.Areas.IsDefault) yield break;
        foreach (var (i, area) in network.Areas.Index())
        {
            if (area.Ring.IsDefault || area.Ring.Length < 3) yield return $"Area {i} has fewer than three corners.";
            else if (!area.Ring.All(static corner => corner.IsValid)) yield return $"Area {i} has corners that are not on the globe.";
        }
    }
}
