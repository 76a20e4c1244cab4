using FieldService.Api.FanOut;
using FieldService.Domain.Territories;
using FieldService.Grains.Abstractions.Territories;
using Microsoft.AspNetCore.SignalR;

namespace FieldService.Api.Board;

internal sealed class BoardHub(BoardFanOut watches, IGrainFactory grains) : WatchingHub<TerritoryId>(watches)
{
    public static string GroupOf(TerritoryId territory) => $"territory:{territory}";

    public async Task<BoardSnapshot> Watch(TerritoryId territoryId)
    {
        var territory = grains.GetGrain<ITerritoryGrain>(territoryId.Value);
        // Before joining: nobody subscribes to a territory that does not exist.
        if (await territory.GetAsync(Context.ConnectionAborted) is null) throw new HubException($"There is no territory '{territoryId}'.");
        await JoinAsync(territoryId);
        return await territory.GetBoardAsync(Context.ConnectionAborted) ?? throw new HubException("The board is not ready yet.");
    }

    public Task Unwatch(TerritoryId territoryId) => LeaveAsync(territoryId);

    protected override string GroupName(TerritoryId key) => GroupOf(key);
}
