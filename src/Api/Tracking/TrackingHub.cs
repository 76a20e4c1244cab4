using FieldService.Api.FanOut;
using FieldService.Grains.Abstractions.Tracking;

namespace FieldService.Api.Tracking;

/// <summary>Open to everyone: what is seen depends on the token alone.</summary>
internal sealed class TrackingHub(TrackingFanOut watches, TrackingAccess tracking) : WatchingHub<TrackedLink>(watches)
{
    public static string GroupOf(TrackedLink link) => $"track:{link.BookingId}:{link.Generation}";

    public async Task<TrackingView?> Watch(string token)
    {
        if (await tracking.FindAsync(token, Context.ConnectionAborted) is null || !tracking.TryRead(token, out var link)) return null;
        await JoinAsync(link);
        return await tracking.FindAsync(token, Context.ConnectionAborted);
    }

    protected override string GroupName(TrackedLink key) => GroupOf(key);
}
