using FieldService.Domain.Commands;
using FieldService.Domain.Travel;
using FieldService.Grains.Abstractions.Commands;
using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.Travel;

/// <summary>Key: <see cref="Key"/>. The imported streets; every host keeps them in memory and loads them again when the version changes.</summary>
[Alias("fs.road-network")]
public interface IRoadNetworkGrain : IGrainWithStringKey
{
    const string Key = "default";

    [Alias("put")]
    Task<CommandResult<RoadNetworkView>> PutAsync(CommandMeta meta, RoadNetwork network, CancellationToken cancellationToken = default);

    /// <summary>Null while nothing was imported or when the caller's version is current.</summary>
    [ReadOnly, Alias("get-newer")]
    Task<RoadNetworkView?> GetNewerAsync(long thanVersion, CancellationToken cancellationToken = default);
}
