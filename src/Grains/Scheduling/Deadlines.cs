using FieldService.Domain.Assets;
using FieldService.Grains.Abstractions.Scheduling;

namespace FieldService.Grains.Scheduling;

/// <summary>Who can be woken by a deadline, and by which shard.</summary>
public static class Deadlines
{
    public const string Asset = "asset";

    public static IDeadlineGrain DeadlineShardOf(this IGrainFactory grains, AssetId id) => grains.GetGrain<IDeadlineGrain>(ShardOf(Asset, id.Value));

    /// <summary>Stable across processes and versions: FNV-1a over the text (http://www.isthe.com/chongo/tech/comp/fnv/).</summary>
    public static string ShardOf(string kind, string id)
    {
        var hash = 2166136261u;
        foreach (var c in $"{kind}|{id}") hash = (hash ^ c) * 16777619u;
        return (hash % IDeadlineGrain.Shards).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
