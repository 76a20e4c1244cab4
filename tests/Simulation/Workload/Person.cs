using FieldService.Simulation.Deliveries;
using FieldService.Simulation.Engine;
using Orleans.SingleNode;

namespace FieldService.Simulation.Workload;

/// <summary>Somebody outside of the server who does one thing after another and repeats every request until it is answered.</summary>
internal abstract class Person(SimulatedWorld world, string name)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    protected SimulatedWorld World => world;

    protected Chance Chance => world.Chance;

    protected string Name => name;

    protected DateTimeOffset Now => world.Now;

    protected virtual TimeSpan NextPause => TimeSpan.FromMinutes(1);

    public Task Begin() => new BackgroundTurns(world.People).Run(LiveAsync);

    protected abstract Task ActAsync();

    protected async Task<T> AskAsync<T>(Func<IClusterClient, Task<T>> ask)
    {
        while (true)
        {
            try
            {
                if (world.Process is { IsUp: true } process) return await AnswerAsync(process, ask(process.Client));
            }
            catch (Exception error)
            {
                world.Trace.Note($"{name}: {error.Message}");
                world.Rules.Unexpected(error);
            }

            await PauseAsync(Chance.UpTo(LongestPause));
        }
    }

    protected Task PauseAsync(TimeSpan time) => Task.Delay(time, world.Time);

    private async Task<T> AnswerAsync<T>(ServerProcess process, Task<T> answer)
    {
        var first = await Task.WhenAny(answer, process.Death).WaitAsync(Patience, world.Time);
        return first == answer ? await answer : throw new TimeoutException("The connection broke.");
    }

    private async Task LiveAsync()
    {
        while (true)
        {
            await PauseAsync(NextPause);
            if (world.IsEnding) return;
            await ActAsync();
        }
    }
}
