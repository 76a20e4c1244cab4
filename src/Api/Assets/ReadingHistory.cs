using FieldService.Api.Answers;
using FieldService.Api.Requests;
using FieldService.Domain.Assets;
using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Api.Assets;

internal static class ReadingHistory
{
    private const int MaxPoints = 2000;
    private static readonly TimeSpan Usual = TimeSpan.FromHours(24);

    public static async Task<ViewAnswer<ReadingSeries>> QueryAsync(
        AssetId id, string metric, DateTimeOffset? from, DateTimeOffset? to, int? maxPoints,
        Caller caller, IGrainFactory grains, IReadingsLog log, TimeProvider time, CancellationToken cancellationToken)
    {
        var end = (to ?? time.GetUtcNow()).ToUniversalTime();
        var start = (from ?? end - Usual).ToUniversalTime();
        if (end <= start) return Refusal.Invalid("readings.range", "'to' lies after 'from'.", "to", "range");
        if (maxPoints is < 1 or > MaxPoints) return Refusal.Invalid("readings.points", "'maxPoints' must be 1-2000.", "maxPoints", "1..2000");
        if (await grains.FindAsync(id, caller, cancellationToken) is not { } asset) return NoSuch.Thing("asset", id);
        var points = await log.QueryAsync(id, metric, start, end, maxPoints ?? 500, cancellationToken);
        var unit = asset.Metrics.FirstOrDefault(known => known.Name == metric)?.Unit ?? "";
        return new ReadingSeries(metric, unit, start, end, points);
    }
}
