using FieldService.Simulator.Clock;
using FieldService.Simulator.Devices;
using FieldService.Simulator.Seeding;
using FieldService.Simulator.Technicians;
using FieldService.Simulator.Wire;
using FieldService.Simulator.World;

namespace FieldService.Simulator;

/// <summary>Sets up the world and keeps its machines and technicians going. Speaks only the public HTTP interface, also when it runs inside the server.</summary>
public static class SimulatorHost
{
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Runs until canceled; then it returns, as that is how it ends. Waits for the server if it is not up yet.</summary>
    /// <param name="log">One line per event of the story.</param>
    /// <exception cref="ArgumentException">The options are not valid.</exception>
    public static async Task RunAsync(SimulatorOptions options, Action<string> log, CancellationToken cancellationToken)
    {
        options.Validate();
        using var http = Connect(options.BaseUrl);
        try
        {
            await RunAsync(options, new ApiClient(http, options.AdminToken), log, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            log("The simulator has stopped");
        }
    }

    private static async Task RunAsync(SimulatorOptions options, ApiClient api, Action<string> log, CancellationToken cancellationToken)
    {
        var sync = new ClockSync(api, log);
        var world = Task.Run(() => DemoWorld.Generate(options.Seed), cancellationToken);
        var clock = await sync.StartAsync(cancellationToken);
        var registry = new DeviceRegistry(api, options.AdminToken);
        var seeder = new WorldSeeder(api, registry, options, log);
        var seeded = await SeedAsync(seeder, await world, clock, cancellationToken);
        using var fleet = new DeviceFleet(api, registry, options, clock, seeded, log);
        var team = new TechnicianTeam(api, options, clock, seeded.World, log);
        await Task.WhenAll(
            Perpetual.RunAsync("Clock", token => sync.KeepAsync(clock, token), log, cancellationToken),
            options.RunDevices ? Perpetual.RunAsync("Devices", fleet.RunAsync, log, cancellationToken) : Task.CompletedTask,
            options.RunTechnicians ? team.RunAsync(cancellationToken) : Task.CompletedTask);
    }

    // A wrong token ends the run; a server that restarts meanwhile does not.
    private static async Task<SeededWorld> SeedAsync(WorldSeeder seeder, DemoWorld world, AcceleratedClock clock, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await seeder.SeedAsync(world, clock.GetUtcNow(), cancellationToken);
            }
            catch (ApiException error) when (error.IsTransient)
            {
                await Backoff.Default.WaitAsync(attempt, error, cancellationToken);
            }
        }
    }

    private static HttpClient Connect(Uri baseUrl)
    {
        var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 24, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        var root = baseUrl.AbsoluteUri.EndsWith('/') ? baseUrl : new Uri(baseUrl.AbsoluteUri + '/');
        return new HttpClient(handler) { BaseAddress = root, Timeout = RequestTimeout };
    }
}
