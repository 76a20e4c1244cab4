using FieldService.Simulation.Deliveries;
using FieldService.Simulation.Engine;

namespace FieldService.Simulation.Durable;

/// <summary>
/// How one process reaches the disk: every operation takes a while, may fail before or after it took effect, and may be where the process dies.
/// Every operation waits first, so that a dead process, whose waits never end, changes nothing any more.
/// </summary>
internal sealed class FaultyDisk(SimulatedWorld world, ServerProcess process)
{
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Hanging = TimeSpan.FromSeconds(40);

    private Chance Chance => world.Chance;

    public async Task<T> ReadAsync<T>(string what, Func<T> read)
    {
        await WaitAsync();
        FailMaybe(world.Rates.ReadFails, what, "could not be read");
        return read();
    }

    /// <param name="apply">Makes the write visible and answers its place in the journal.</param>
    public async Task WriteAsync(string what, Func<long> apply)
    {
        await WaitAsync();
        await DieMaybeAsync(what, "before");
        FailMaybe(world.Rates.WriteFailsBefore, what, "could not be written");
        var position = apply();
        if (world.Options.Planted is PlantedBug.AcknowledgedBeforeSynced) return;
        await WaitAsync();
        await DieMaybeAsync(what, "unsynced");
        world.Durable.Disk.Sync(position);
        await DieMaybeAsync(what, "after");
        FailMaybe(world.Rates.WriteFailsAfter, what, "was written, but the answer was lost");
    }

    private async Task WaitAsync()
    {
        await Task.Yield();
        if (process.Time.IsDead || Chance.Of(0.5)) return;
        var longest = !Chance.Of(world.Rates.Slow) ? Usual : Chance.Of(0.05) ? Hanging : Slow;
        await Task.Delay(Chance.UpTo(longest), process.Time);
    }

    private void FailMaybe(double rate, string what, string how)
    {
        if (!Chance.Of(rate)) return;
        world.Trace.Note($"fault: {what} {how}");
        throw new IOException($"{what} {how}.");
    }

    private Task DieMaybeAsync(string what, string when)
    {
        if (!Chance.Of(world.Rates.DieAtWrite)) return Task.CompletedTask;
        world.Crash($"at {what}, {when}");
        return new TaskCompletionSource().Task;
    }
}
