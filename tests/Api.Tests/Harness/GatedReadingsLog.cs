using System.Collections.Concurrent;
using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Api.Tests.Harness;

/// <summary>The real log behind a gate per device: closed, appends wait; broken, they fail.</summary>
public sealed class GatedReadingsLog(IReadingsLog inner) : IReadingsLog
{
    private readonly ConcurrentDictionary<string, Gate> _gates = new();

    public Gate Close(string device) => _gates[device] = new Gate();

    public async Task<ImmutableArray<AssetPosition>> AppendAsync(IReadOnlyList<ReadingToLog> batch, CancellationToken cancellationToken)
    {
        if (_gates.TryGetValue(batch[0].DeviceId.Value, out var gate)) await gate.PassAsync();
        return await inner.AppendAsync(batch, cancellationToken);
    }

    public Task<ImmutableArray<LoggedReading>> ReadAsync(AssetId assetId, long afterPosition, int limit, CancellationToken cancellationToken)
        => inner.ReadAsync(assetId, afterPosition, limit, cancellationToken);

    public Task AcknowledgeAsync(AssetId assetId, long position, CancellationToken cancellationToken) => inner.AcknowledgeAsync(assetId, position, cancellationToken);

    public Task<ImmutableArray<AssetPosition>> UnacknowledgedAsync(CancellationToken cancellationToken) => inner.UnacknowledgedAsync(cancellationToken);

    public Task<ImmutableArray<ReadingBucket>> QueryAsync(
        AssetId assetId, string metric, DateTimeOffset from, DateTimeOffset to, int maxBuckets, CancellationToken cancellationToken)
        => inner.QueryAsync(assetId, metric, from, to, maxBuckets, cancellationToken);

    public Task<long> CountAsync(DeviceId deviceId, CancellationToken cancellationToken) => inner.CountAsync(deviceId, cancellationToken);

    public sealed class Gate
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>An append has come to the gate.</summary>
        public Task Reached => _reached.Task;

        public void Open() => _open.TrySetResult();

        public void Break() => _open.TrySetException(new IOException("The disk is full."));

        internal Task PassAsync()
        {
            _reached.TrySetResult();
            return _open.Task;
        }
    }
}
