using FieldService.Simulation.Deliveries;

namespace FieldService.Simulation.Workload;

/// <summary>Power cuts, restarts, actors that go away at the worst moment, reminders that tick when they should not.</summary>
internal sealed class Misfortune(SimulatedWorld world) : Person(world, "misfortune")
{
    private static readonly DeactivationReason Unlucky = new(DeactivationReasonCode.HighMemoryPressure, "It had to go.");
    private static readonly TimeSpan LongestStop = TimeSpan.FromMinutes(2);
    private DateTimeOffset _nextEnd = world.Now + world.Chance.Around(world.Rates.MeanLife);

    protected override TimeSpan NextPause => Chance.Around(World.Rates.MeanPause);

    protected override async Task ActAsync()
    {
        if (World.Process is not { IsUp: true } process) return;
        if (Now >= _nextEnd)
        {
            _nextEnd = Now + Chance.Around(World.Rates.MeanLife);
            if (Chance.Of(0.3)) await StopAsync(process);
            World.Crash("by misfortune");
        }
        else if (Chance.Of(0.5)) SendAway(process);
        else TickTwice(process);
    }

    private async Task StopAsync(ServerProcess process)
    {
        World.Trace.Note("the server is stopped");
        await Task.WhenAny(process.StopAsync(), process.Death, PauseAsync(LongestStop));
    }

    private void SendAway(ServerProcess process)
    {
        var activations = process.Activations.ToArray();
        if (activations.Length == 0) return;
        var unlucky = Chance.One(activations);
        World.Trace.Note($"{unlucky} has to go");
        unlucky.Deactivate(Unlucky);
    }

    private void TickTwice(ServerProcess process)
    {
        var reminders = World.Durable.Reminders.Rows.Keys.ToArray();
        if (reminders.Length == 0) return;
        var (grain, name) = Chance.One(reminders);
        World.Trace.Note($"reminder {name} of {grain} ticks");
        _ = process.Client.GetGrain<IRemindable>(grain).ReceiveReminder(name, new TickStatus(Now.UtcDateTime, TimeSpan.FromMinutes(5), Now.UtcDateTime));
    }
}
