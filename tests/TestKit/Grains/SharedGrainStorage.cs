using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using FieldService.Domain.Json;
using Orleans.Storage;

namespace FieldService.TestKit.Grains;

/// <summary>Grain state outside the silo: survives restarts, is shared by all silos of a test, and fails when told to.</summary>
public sealed class SharedGrainStorage(PowerSwitch power, Activity activity) : IGrainStorage
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Grain, string State), (long Version, string Json)> _rows = [];
    private readonly ConcurrentDictionary<(string Grain, string State), int> _attempts = new();
    private long _version;

    /// <summary>Asked before every write; null lets all of them pass.</summary>
    public Func<WriteAttempt, WriteFault>? Faults { get; set; }

    /// <summary>Awaited before every write: a store that takes its time.</summary>
    public Func<WriteAttempt, Task>? Delays { get; set; }

    /// <summary>Each attempt in order, failed ones too.</summary>
    public ConcurrentQueue<WriteAttempt> Writes { get; } = new();

    /// <summary>The stored text, or null: for checks of what really is durable.</summary>
    public string? Find(string stateName, string key)
    {
        lock (_gate) return _rows.Where(row => row.Key.State == stateName && row.Key.Grain.EndsWith($"/{key}", StringComparison.Ordinal)).Select(row => row.Value.Json).FirstOrDefault();
    }

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        await Task.Yield();
        power.Require();
        (long Version, string Json) row;
        lock (_gate) row = _rows.GetValueOrDefault((grainId.ToString(), stateName));
        grainState.State = row.Json is null ? Activator.CreateInstance<T>() : JsonSerializer.Deserialize<T>(row.Json, DomainJson.Options);
        (grainState.ETag, grainState.RecordExists) = (TextOf(row.Version), row.Json is not null);
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var json = JsonSerializer.Serialize(grainState.State, DomainJson.Options);
        var expected = grainState.ETag;
        // A real store answers later: other turns of the grain come in between.
        await Task.Yield();
        power.Require();
        var attempt = Next(stateName, grainId);
        if (Delays?.Invoke(attempt) is { } delay) await delay;
        var fault = Faults?.Invoke(attempt) ?? WriteFault.None;
        if (fault is WriteFault.DieBefore) power.Cut();
        power.Require();
        if (fault is WriteFault.FailBefore) throw new IOException($"{stateName} of {grainId} could not be written.");
        var version = Store((grainId.ToString(), stateName), json, expected);
        activity.Note();
        if (fault is WriteFault.DieAfter) power.Cut();
        power.Require();
        if (fault is WriteFault.FailAfter) throw new IOException($"{stateName} of {grainId} was written, but the answer was lost.");
        (grainState.ETag, grainState.RecordExists) = (TextOf(version), true);
    }

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        await Task.Yield();
        power.Require();
        lock (_gate)
        {
            Check((grainId.ToString(), stateName), grainState.ETag);
            _rows.Remove((grainId.ToString(), stateName));
        }

        grainState.State = Activator.CreateInstance<T>();
        (grainState.ETag, grainState.RecordExists) = (null, false);
    }

    private WriteAttempt Next(string stateName, GrainId grainId)
    {
        var number = _attempts.AddOrUpdate((grainId.ToString(), stateName), 1, static (_, known) => known + 1);
        var attempt = new WriteAttempt(stateName, grainId, number);
        Writes.Enqueue(attempt);
        return attempt;
    }

    private long Store((string Grain, string State) key, string json, string? expected)
    {
        lock (_gate)
        {
            Check(key, expected);
            _rows[key] = (++_version, json);
            return _version;
        }
    }

    private void Check((string Grain, string State) key, string? expected)
    {
        var stored = _rows.TryGetValue(key, out var row) ? TextOf(row.Version) : null;
        if (stored != expected) throw new InconsistentStateException($"{key.State} of {key.Grain} was written by someone else.", stored, expected);
    }

    private static string? TextOf(long version) => version == 0 ? null : version.ToString(CultureInfo.InvariantCulture);
}
