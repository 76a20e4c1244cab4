using FieldService.Domain.Geo;
using FieldService.Domain.Travel;
using FieldService.Grains.Abstractions.Travel;

namespace FieldService.Silo.Travel;

/// <summary>The imported streets in the memory of this host; great circles until some are imported.</summary>
public sealed class RoadNetworkCache(IGrainFactory grains) : ITravelTimes, IDisposable
{
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Loaded _current = new(-1, new GreatCircleTravel());

    public Leg Between(GeoPoint from, GeoPoint to) => _current.Travel.Between(from, to);

    public Route RouteBetween(GeoPoint from, GeoPoint to) => _current.Travel.RouteBetween(from, to);

    /// <summary>True when a newer network was loaded.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            var grain = grains.GetGrain<IRoadNetworkGrain>(IRoadNetworkGrain.Key);
            if (await grain.GetNewerAsync(_current.Version, cancellationToken) is not { } newer) return false;
            _current = new(newer.Version, new RoadTravel(new RoadGraph(newer.Network)));
            return true;
        }
        finally
        {
            _loading.Release();
        }
    }

    public void Dispose() => _loading.Dispose();

    private sealed record Loaded(long Version, ITravelTimes Travel);
}
