using System.Collections.Concurrent;

namespace FieldService.Runtime.Tests.Activation;

/// <summary>Writes down what happens to it, under its key. Keys say how it misbehaves.</summary>
public sealed class LifeGrain : Grain, ILifeGrain, IDisposable
{
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<string>> Logs = new();
    private readonly Guid _instance = Guid.NewGuid();

    public LifeGrain()
    {
        Write("constructed");
        if (Key.StartsWith("bad-constructor", StringComparison.Ordinal)) throw new InvalidDataException("constructor");
    }

    private string Key => this.GetPrimaryKeyString();

    public static string LogOf(string key) => string.Join(' ', Logs.GetOrAdd(key, _ => new()));

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Write("activated");
        if (Key.StartsWith("bad-first-activation", StringComparison.Ordinal) && LogOf(Key) == "constructed activated")
            throw new InvalidDataException("activation");
        if (Key.StartsWith("leaves-at-once", StringComparison.Ordinal)) DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Write($"deactivated:{reason.ReasonCode}");
        if (Key.StartsWith("slow-deactivation", StringComparison.Ordinal)) await LeaveSlowly(cancellationToken);
        if (Key.StartsWith("bad-deactivation", StringComparison.Ordinal)) throw new InvalidDataException("deactivation");
    }

    public Task<Guid> InstanceId() => Task.FromResult(_instance);

    public Task<string> Log() => Task.FromResult(LogOf(Key));

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async Task LeaveThenHold(string barrier)
    {
        DeactivateOnIdle();
        await Barriers.Pass(barrier);
        Write("left");
    }

    public Task Keep(TimeSpan atLeast)
    {
        DelayDeactivation(atLeast);
        return Task.CompletedTask;
    }

    public Task Tick(TimeSpan period, bool keepAlive)
    {
        this.RegisterGrainTimer(() => Task.CompletedTask, new GrainTimerCreationOptions(period, period) { KeepAlive = keepAlive });
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        Write("disposed");
        Barriers.Open(Key + ":disposed");
    }

    private async Task LeaveSlowly(CancellationToken cancellationToken)
    {
        cancellationToken.Register(() => Write("canceled"));
        await Barriers.Pass(Key);
    }

    private void Write(string what) => Logs.GetOrAdd(Key, _ => new()).Enqueue(what);
}
