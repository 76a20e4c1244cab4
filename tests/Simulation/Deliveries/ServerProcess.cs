using FieldService.Grains.Abstractions.Readings;
using FieldService.Simulation.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.SingleNode;

namespace FieldService.Simulation.Deliveries;

/// <summary>One life of the server: from the start of its silo to its stop or its death, in which everything it was doing is dropped where it stands.</summary>
internal sealed class ServerProcess
{
    private readonly ServiceProvider _services;
    private readonly BackgroundTurns _turns;
    private readonly TaskCompletionSource _death = new();

    public ServerProcess(SimulatedWorld world)
    {
        Time = new(world.Time);
        Queue = new(world.Chance.Random);
        _turns = new(Queue);
        _services = ServerComposition.Build(world, this);
        Client = _services.GetRequiredService<IClusterClient>();
        Gateway = new(world, this, Client, _services.GetRequiredService<IReadingsLog>());
    }

    public ProcessTime Time { get; }

    public SeededWorkQueue Queue { get; }

    public IClusterClient Client { get; }

    public Gateway Gateway { get; }

    public bool IsUp { get; private set; }

    /// <summary>Completes when the process dies: open connections break.</summary>
    public Task Death => _death.Task;

    public IEnumerable<Activation> Activations => _services.GetRequiredService<Catalog>().Activations;

    public Task StartAsync() => _turns.Run(async () =>
    {
        foreach (var part in _services.GetServices<IHostedService>()) await part.StartAsync(CancellationToken.None);
        IsUp = true;
        await Gateway.WakeAllAsync();
    });

    public Task StopAsync() => _turns.Run(async () =>
    {
        IsUp = false;
        foreach (var part in _services.GetServices<IHostedService>().Reverse()) await part.StopAsync(CancellationToken.None);
    });

    public Task Run(Func<Task> work) => _turns.Run(work);

    public void Die()
    {
        IsUp = false;
        Time.Die();
        Queue.Die();
        // The meter is known to the whole machine and would keep this life's actors; nothing else of the dead is touched.
        _services.GetRequiredService<CallInstruments>().Dispose();
        _death.TrySetResult();
    }
}
