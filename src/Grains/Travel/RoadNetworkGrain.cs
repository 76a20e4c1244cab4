using FieldService.Domain.Commands;
using FieldService.Domain.Travel;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.Travel;
using FieldService.Grains.Commands;
using FieldService.Grains.News;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.Travel;

internal sealed class RoadNetworkGrain(
    [PersistentState(StorageNames.RoadNetwork, StorageNames.Provider)] IPersistentState<AggregateRecord<RoadNetwork>> record,
    TimeProvider time,
    ILogger<RoadNetworkGrain> logger) : AggregateGrain<RoadNetwork, RoadNetwork, RoadNetworkView>(record, time, logger), IRoadNetworkGrain
{
    public Task<CommandResult<RoadNetworkView>> PutAsync(CommandMeta meta, RoadNetwork network, CancellationToken cancellationToken)
        => ExecuteAsync(meta, (_, _) => RoadNetworkRules.Validate(network) is { } refusal ? refusal : network);

    public Task<RoadNetworkView?> GetNewerAsync(long thanVersion, CancellationToken cancellationToken)
        => Task.FromResult(Version > thanVersion ? CurrentView : null);

    protected override RoadNetwork Apply(RoadNetwork? state, RoadNetwork @event) => @event;

    protected override RoadNetworkView View(RoadNetwork state, long version) => new(version, state);

    protected override IEnumerable<Recipient> Recipients(RoadNetwork? before, RoadNetwork after) => [];

    protected override Task TellAsync(Recipient recipient, CancellationToken cancellationToken) => Task.CompletedTask;
}
