using FieldService.Api.FanOut;
using Microsoft.AspNetCore.SignalR;

namespace FieldService.Api.Tracking;

internal sealed class TrackingFanOut(IClusterClient client, IHubContext<TrackingHub> hub, ILogger<TrackingFanOut> logger) : WatchRegistry<TrackedLink>(logger)
{
    protected override IWatch Open(TrackedLink key) => new TrackingWatch(key, client, hub, logger);
}
