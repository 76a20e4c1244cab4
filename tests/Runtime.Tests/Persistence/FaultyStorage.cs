using System.Collections.Concurrent;
using Orleans.Storage;

namespace FieldService.Runtime.Tests.Persistence;

/// <summary>A store in memory that fails when a test says so, and counts what reaches it.</summary>
public sealed class FaultyStorage : IGrainStorage
{
    private readonly ConcurrentDictionary<GrainId, (object Content, int Version)> _records = new();
    private readonly ConcurrentDictionary<GrainId, int> _writes = new();

    public ConcurrentDictionary<string, Exception> Failures { get; } = new();

    public int WritesOf(IAddressable grain) => _writes.GetValueOrDefault(grain.GetGrainId());

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        ThrowIfPlanned("read", grainId);
        var found = _records.TryGetValue(grainId, out var record);
        grainState.State = found ? Copy<T>(record.Content) : Activator.CreateInstance<T>();
        grainState.ETag = found ? $"v{record.Version}" : null;
        grainState.RecordExists = found;
        return Task.CompletedTask;
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        await Task.Yield();
        ThrowIfPlanned("write", grainId);
        var version = Replace(grainId, grainState.ETag, Copy<T>(grainState.State!)!);
        _writes.AddOrUpdate(grainId, 1, static (_, count) => count + 1);
        grainState.ETag = $"v{version}";
        grainState.RecordExists = true;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        _records.TryRemove(grainId, out _);
        grainState.State = Activator.CreateInstance<T>();
        grainState.ETag = null;
        grainState.RecordExists = false;
        return Task.CompletedTask;
    }

    /// <summary>What another writer would do.</summary>
    public void Overwrite(IAddressable grain, int value) => _records.AddOrUpdate(
        grain.GetGrainId(),
        _ => (new CounterState { Value = value }, 1),
        (_, old) => (new CounterState { Value = value }, old.Version + 1));

    // Comparing and replacing are one step, as in every store.
    private int Replace(GrainId grainId, string? expected, object content)
    {
        lock (_records)
        {
            var version = _records.TryGetValue(grainId, out var record) ? record.Version : 0;
            if (expected != (version == 0 ? null : $"v{version}"))
                throw new InconsistentStateException("Somebody else wrote.", $"v{version}", expected);
            _records[grainId] = (content, version + 1);
            return version + 1;
        }
    }

    private static T Copy<T>(object content) => (T)(object)new CounterState { Value = ((CounterState)content).Value };

    private void ThrowIfPlanned(string operation, GrainId grainId)
    {
        if (Failures.TryRemove($"{operation} {grainId.Key}", out var exception)) throw exception;
    }
}
