using System.Globalization;
using System.Text.Json;
using FieldService.Domain.Json;
using FieldService.Simulation.Planted;
using Orleans.Storage;

namespace FieldService.Simulation.Durable;

/// <summary>Grain state as the product stores it: JSON under an ETag. Tells the invariants of every write that became visible.</summary>
internal sealed class FaultyStorage(SimulatedWorld world, FaultyDisk disk) : IGrainStorage
{
    private DiskTable<(string State, string Key), StoredRow> Rows => world.Durable.States;

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var row = await disk.ReadAsync(TextOf(stateName, grainId), () => Rows.TryFind(KeyOf(stateName, grainId), out var found) ? found : null);
        grainState.State = row is null ? Activator.CreateInstance<T>() : JsonSerializer.Deserialize<T>(row.Json, DomainJson.Options);
        (grainState.ETag, grainState.RecordExists) = (TextOf(row), row is not null);
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var key = KeyOf(stateName, grainId);
        var state = world.Options.Planted is PlantedBug.OutboxForgets ? ForgetfulOutbox.Forget(grainState.State!) : grainState.State!;
        // As it is now: what the grain does while it waits is not part of this write.
        var json = JsonSerializer.Serialize(state, state.GetType(), DomainJson.Options);
        var expected = grainState.ETag;
        StoredRow? row = null;
        await disk.WriteAsync(TextOf(stateName, grainId), () => Store(key, row = Next(key, expected, json, state)));
        (grainState.ETag, grainState.RecordExists) = (TextOf(row), true);
    }

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var key = KeyOf(stateName, grainId);
        await disk.WriteAsync(TextOf(stateName, grainId), () => Rows.Remove(key));
        grainState.State = Activator.CreateInstance<T>();
        (grainState.ETag, grainState.RecordExists) = (null, false);
    }

    private long Store((string State, string Key) key, StoredRow row)
    {
        var before = Rows.TryFind(key, out var known) ? known.State : null;
        var position = Rows.Set(key, row);
        world.Noted(new(key.State, key.Key, before, row.State));
        return position;
    }

    private StoredRow Next((string State, string Key) key, string? expected, string json, object state)
    {
        var stored = Rows.TryFind(key, out var row) ? row : null;
        if (TextOf(stored) != expected) throw new InconsistentStateException($"{key} was written by someone else.", TextOf(stored), expected);
        return new(world.NextETag(), json, state);
    }

    private static (string State, string Key) KeyOf(string stateName, GrainId grainId) => (stateName, grainId.Key.ToString());

    private static string TextOf(string stateName, GrainId grainId) => $"{stateName} {grainId.Key}";

    private static string? TextOf(StoredRow? row) => row?.ETag.ToString(CultureInfo.InvariantCulture);
}
