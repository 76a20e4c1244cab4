using FieldService.Api.FanOut;
using FieldService.Domain.Territories;
using Microsoft.AspNetCore.SignalR;

namespace FieldService.Api.Board;

internal sealed class BoardFanOut(IClusterClient client, IHubContext<BoardHub> hub, ILogger<BoardFanOut> logger) : WatchRegistry<TerritoryId>(logger)
{
    protected override IWatch Open(TerritoryId key) => new BoardWatch(key, client, hub, logger);
}
