using FieldService.Simulator.Recordings;
using FieldService.Simulator.Wire;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Seeding;

/// <summary>
/// Puts the world through the public interface. What is there is left as it is; the last device comes last, so a world that has it is
/// complete, and one that was cut off half-way is completed.
/// </summary>
internal sealed class WorldSeeder(ApiClient api, DeviceRegistry registry, SimulatorOptions options, Action<string> log)
{
    private const int AtOnce = 4;

    public async Task<SeededWorld> SeedAsync(DemoWorld world, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Machine[] machines = [.. world.Machines.Take(options.MachineCount)];
        var recordings = LoadRecordings();
        var begun = machines.Length > 0 ? await registry.FindOriginAsync(machines[0], cancellationToken) : null;
        var origin = begun ?? new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        var complete = begun is not null && await registry.ExistsAsync(machines[^1].DeviceId, cancellationToken);
        if (!complete) await PutWorldAsync(world, machines, origin, cancellationToken);
        await PutAllAsync(recordings, recording => recording.AssetId, (recording, token) => PutRecordingAsync(world, recording, origin, token), cancellationToken);
        log(complete ? $"{DemoWorld.TerritoryId} is there already" : $"{DemoWorld.TerritoryId} is set up: {machines.Length} machines, {world.Technicians.Count} technicians");
        return new SeededWorld(world, machines, recordings, origin, IsNew: !complete);
    }

    private async Task PutWorldAsync(DemoWorld world, Machine[] machines, DateTimeOffset origin, CancellationToken cancellationToken)
    {
        await PutIfMissingAsync("api/territories", [new Named<PutTerritory>(DemoWorld.TerritoryId, world.Territory)], cancellationToken);
        if (await api.FindAsync<RoadNetwork>("api/map", cancellationToken) is null) await api.PutAsync("api/map", world.Map, cancellationToken);
        await PutIfMissingAsync("api/incident-types", world.IncidentTypes.Select(t => new Named<IncidentTemplate>(t.Id, t)), cancellationToken);
        await PutIfMissingAsync("api/accounts", world.Accounts, cancellationToken);
        await PutIfMissingAsync("api/technicians", world.Technicians, cancellationToken);
        await PutIfMissingAsync("api/assets", machines.Select(m => new Named<PutAsset>(m.AssetId, m.Asset)), cancellationToken);
        await PutAllAsync(world.Users, user => user.Id, (user, token) => api.PutAsync($"api/users/{user.Id}", user.Value, token), cancellationToken);
        await new OrderDesk(api, options.Seed).PlaceAsync(OrderBook.All.Take(options.WorkOrderCount), machines, origin, cancellationToken);
        foreach (var machine in machines) await registry.PutAsync(machine, origin, cancellationToken);
    }

    private Task PutIfMissingAsync<T>(string path, IEnumerable<Named<T>> things, CancellationToken cancellationToken)
        => PutAllAsync(things, thing => thing.Id, (thing, token) => PutOneIfMissingAsync($"{path}/{thing.Id}", thing.Value, token), cancellationToken);

    private async Task PutOneIfMissingAsync<T>(string path, T value, CancellationToken cancellationToken)
    {
        if (await api.FindAsync<object>(path, cancellationToken) is null) await api.PutAsync(path, value, cancellationToken);
    }

    private static Task PutAllAsync<T>(IEnumerable<T> things, Func<T, string> id, Func<T, CancellationToken, Task> put, CancellationToken cancellationToken)
        => Parallel.ForEachAsync(
            things.DistinctBy(id),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (thing, token) => await put(thing, token));

    private async Task PutRecordingAsync(DemoWorld world, RecordedAsset recorded, DateTimeOffset origin, CancellationToken cancellationToken)
    {
        await PutOneIfMissingAsync($"api/assets/{recorded.AssetId}", recorded.Describe(world), cancellationToken);
        if (await registry.ExistsAsync(recorded.DeviceId, cancellationToken)) return;
        var source = new RecordingSource(recorded.Recording, origin, options.RecordingEndsAfter, options.RecordingSpeed);
        await registry.PutAsync(recorded, source.Start, cancellationToken);
    }

    private List<RecordedAsset> LoadRecordings()
    {
        var recordings = new List<RecordedAsset>();
        if (options.RecordingsDirectory is not { } directory) return recordings;
        foreach (var path in Directory.EnumerateFiles(directory, "*.csv").Order(StringComparer.Ordinal))
        {
            try
            {
                recordings.Add(new RecordedAsset(RecordingFile.Read(path)));
            }
            catch (FormatException error)
            {
                log(error.Message);
            }
        }

        return recordings;
    }
}
