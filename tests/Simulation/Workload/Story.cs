using FieldService.Simulation.Deliveries;
using Orleans.SingleNode;

namespace FieldService.Simulation.Workload;

/// <summary>The course of a run: the stage is set, everybody does what they do while things break, then everything must come to rest.</summary>
internal sealed class Story(SimulatedWorld world)
{
    private static readonly TimeSpan LongestDown = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(12);
    private const int Patience = 30;

    public Task TellAsync() => new BackgroundTurns(world.People).Run(TellPartsAsync);

    private async Task TellPartsAsync()
    {
        _ = KeepRunningAsync();
        var town = new Town(world.Chance);
        var office = new Office(world, town);
        await office.SetUpAsync();
        Task[] lives = [.. Cast.Of(world, town).Select(static person => person.Begin())];
        await Task.Delay(world.Options.Duration, world.Time);
        world.End();
        await Task.WhenAll(lives);
        // Half of the worlds must come to rest with what is in memory, the others with what is on the disk.
        if (world.Chance.Of(0.5)) world.Crash("for the last time");
        await office.SendLastReadingsAsync();
        await RestAsync(office);
    }

    private async Task RestAsync(Office office)
    {
        await office.LookAsync();
        await Task.Delay(Settling, world.Time);
        for (var attempt = 1; ; attempt++)
        {
            var broken = world.Rules.WhenQuiet(await office.LookAsync()).ToArray();
            if (broken.Length == 0) return;
            if (attempt == Patience)
            {
                foreach (var what in broken) world.Violated(what);
                return;
            }

            await Task.Delay(TimeSpan.FromMinutes(1), world.Time);
        }
    }

    /// <summary>The machine's service manager: a process that has ended is started again.</summary>
    private async Task KeepRunningAsync()
    {
        while (true)
        {
            var process = world.Process = new ServerProcess(world);
            try
            {
                await await Task.WhenAny(process.StartAsync(), process.Death);
                world.Trace.Note("the server is up");
            }
            catch (Exception error)
            {
                world.Crash($"at the start: {error.Message}");
            }

            await process.Death;
            await Task.Delay(world.Chance.UpTo(LongestDown), world.Time);
        }
    }
}
