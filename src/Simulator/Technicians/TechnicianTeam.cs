using FieldService.Simulator.Clock;
using FieldService.Simulator.Wire;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Technicians;

/// <summary>All simulated technicians, each on their own.</summary>
internal sealed class TechnicianTeam(ApiClient api, SimulatorOptions options, AcceleratedClock clock, DemoWorld world, Action<string> log)
{
    private static readonly TimeSpan LeastReal = TimeSpan.FromMilliseconds(250);

    public Task RunAsync(CancellationToken cancellationToken)
        => Task.WhenAll(world.Technicians.Take(options.TechnicianCount).Select(technician => RunAsync(technician, cancellationToken)));

    private Task RunAsync(Named<PutTechnician> technician, CancellationToken cancellationToken)
    {
        var agent = new TechnicianAgent(technician.Id, technician.Value, new TechnicianPhone(api, technician.Id), options.Seed, log);
        return Perpetual.RunAsync(technician.Value.Name, Loop, log, cancellationToken);

        async Task Loop(CancellationToken token)
        {
            while (true)
            {
                var pause = await agent.StepAsync(clock.GetUtcNow(), token);
                await clock.DelayAsync(pause, LeastReal, token);
            }
        }
    }
}
