using System.Text.Json;

namespace FieldService.Health;

/// <summary>Everything an <see cref="AssetMonitor"/> knows.
/// Restored with the same rules it continues exactly as if never interrupted.</summary>
public sealed class MonitorState
{
    public int Version { get; init; } = 1;

    public DateTimeOffset? LearnFrom { get; init; }

    public long TooManyMetrics { get; init; }

    /// <summary>In the order the metrics were first seen, which is part of the state.</summary>
    public IReadOnlyList<MetricState> Metrics { get; init; } = [];

    public IReadOnlyList<EpisodeState> Episodes { get; init; } = [];

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, HealthJson.Default.MonitorState);

    public static MonitorState FromJson(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, HealthJson.Default.MonitorState) ?? throw new JsonException("A monitor state cannot be null.");
}
