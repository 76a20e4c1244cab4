using FieldService.Simulation.Deliveries;
using FieldService.Simulation.Durable;
using FieldService.Simulation.Engine;
using FieldService.Simulation.Invariants;
using FieldService.Simulation.Workload;

namespace FieldService.Simulation;

/// <summary>
/// Everything there is: one server process at a time, the disk that outlives it, the people and devices outside, time, and the seed that decides.
/// A step is one turn of anybody, or the next timer.
/// </summary>
internal sealed class SimulatedWorld
{
    private static readonly DateTimeOffset Monday = new(2030, 1, 7, 8, 0, 0, TimeSpan.Zero);
    private readonly int _seed;
    private readonly List<string> _violations = [];
    private long _steps;
    private long _etag;

    public SimulatedWorld(int seed, SimulationOptions options)
    {
        (_seed, Options, Chance) = (seed, options, new(seed));
        Time = new(Monday, Chance.Random);
        Trace = new(Time, options.KeepTrace);
        Durable = new(Chance.Random);
        People = new(Chance.Random);
        Rates = FaultRates.Draw(Chance.Random);
        Promises = new(this);
        Rules = new(this);
    }

    public SimulationOptions Options { get; }

    public Chance Chance { get; }

    public VirtualTime Time { get; }

    public Trace Trace { get; }

    public DurableWorld Durable { get; }

    /// <summary>What is runnable outside of the server.</summary>
    public SeededWorkQueue People { get; }

    public FaultRates Rates { get; private set; }

    public Promises Promises { get; }

    public RuleBook Rules { get; }

    /// <summary>Null while the server is down.</summary>
    public ServerProcess? Process { get; set; }

    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>The workload finishes what it has begun, and nothing fails any more.</summary>
    public bool IsEnding { get; private set; }

    public RunResult Run()
    {
        Trace.Note($"{Rates}");
        var story = new Story(this).TellAsync();
        while (!story.IsCompleted && _violations.Count == 0)
            if (!Step()) Violated("Nothing is runnable and no timer is armed, but the story has not ended.");
        if (story.Exception is { } error) Violated($"The story failed: {error.InnerException}");
        Process?.Die();
        return new(_seed, _steps, Trace.Hash, [.. _violations], [.. Trace.Lines]);
    }

    public void Violated(string what)
    {
        Trace.Note($"VIOLATED: {what}");
        _violations.Add(what);
    }

    public long NextETag() => ++_etag;

    public void Noted(Written written)
    {
        Trace.Note($"stored {written.StateName} {written.Key} {RecordFacts.Of(written.State)}");
        Rules.AfterWrite(written);
    }

    /// <summary>The process is gone in this moment, and with it what was not synced. Whoever keeps it running starts it again.</summary>
    public void Crash(string why)
    {
        if (Process is not { } process) return;
        Process = null;
        process.Die();
        Trace.Note($"crash {why}; {Durable.Disk.Crash()} unsynced writes lost");
        Promises.Check();
    }

    public void End()
    {
        IsEnding = true;
        Rates = FaultRates.None;
        Trace.Note("the workload ends");
    }

    /// <summary>Time passes when nobody has anything to do, and now and then although somebody has: machines are not infinitely fast.</summary>
    private bool Step()
    {
        _steps++;
        var inside = Process?.Queue.Count ?? 0;
        var runnable = inside + People.Count;
        if (runnable == 0 || Chance.Of(0.02)) return Time.FireNext() || runnable > 0;
        var isInside = Chance.Below(runnable) < inside;
        Trace.Step(runnable, (isInside ? Process!.Queue : People).RunOne());
        return true;
    }
}
