using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.SingleNode;

/// <summary>
/// Content dies with the silo. States are serialized, so that store and grain never share an object,
/// except types marked <see cref="ImmutableAttribute"/>, where sharing is invisible.
/// </summary>
internal sealed class MemoryGrainStorage(IGrainStorageSerializer serializer) : IGrainStorage
{
    private readonly ConcurrentDictionary<(string, GrainId), MemoryRecord> _records = new();
    private long _lastETag;

    public static MemoryGrainStorage Create(IServiceProvider services, string name)
    {
        var options = services.GetRequiredService<IOptionsMonitor<MemoryGrainStorageOptions>>().Get(name);
        return new MemoryGrainStorage(options.GrainStorageSerializer
            ?? services.GetKeyedService<IGrainStorageSerializer>(name)
            ?? services.GetService<IGrainStorageSerializer>()
            ?? new SystemTextJsonGrainStorageSerializer());
    }

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var found = _records.TryGetValue((stateName, grainId), out var record);
        grainState.State = found ? Load<T>(record!.Content) : FreshState.Create<T>();
        grainState.ETag = record?.ETag;
        grainState.RecordExists = found;
        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var next = new MemoryRecord(
            Interlocked.Increment(ref _lastETag).ToString(CultureInfo.InvariantCulture), Save(grainState.State));
        var key = (stateName, grainId);
        var won = grainState.ETag is null
            ? _records.TryAdd(key, next)
            : _records.TryGetValue(key, out var old) && old.ETag == grainState.ETag && _records.TryUpdate(key, next, old);
        if (!won) throw Conflict(key, grainState.ETag);
        grainState.ETag = next.ETag;
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var key = (stateName, grainId);
        var exists = _records.TryGetValue(key, out var old);
        if (exists ? old!.ETag != grainState.ETag || !_records.TryRemove(new(key, old)) : grainState.ETag is not null)
            throw Conflict(key, grainState.ETag);
        grainState.State = FreshState.Create<T>();
        grainState.ETag = null;
        grainState.RecordExists = false;
        return Task.CompletedTask;
    }

    private InconsistentStateException Conflict((string Name, GrainId Id) key, string? expected) => new(
        $"{key.Name} of {key.Id} changed in storage.", _records.TryGetValue(key, out var record) ? record.ETag : null, expected);

    private object? Save<T>(T? state) => IsShared<T>() ? state : serializer.Serialize(state);

    private T? Load<T>(object? content) => content is BinaryData data ? serializer.Deserialize<T>(data) : (T?)content;

    private static bool IsShared<T>() => typeof(T).GetCustomAttribute<ImmutableAttribute>(false) is not null;
}
