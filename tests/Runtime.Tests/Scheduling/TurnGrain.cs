namespace FieldService.Runtime.Tests.Scheduling;

public sealed class TurnGrain : Grain, ITurnGrain
{
    private readonly Guid _instance = Guid.NewGuid();
    private int _count;

    public async Task<string> Hold(string barrier)
    {
        await Barriers.Pass(barrier);
        return barrier;
    }

    public Task<string> Say(string text) => Task.FromResult(text);

    public Task<string> Read(string barrier) => Hold(barrier);

    public Task<string> Glance(string barrier) => Hold(barrier);

    public Task<string> Peek() => Task.FromResult("peek");

    public async Task<bool> RunsOnOwnScheduler()
    {
        var before = TaskScheduler.Current;
        await Task.Delay(1);
        return before != TaskScheduler.Default && ReferenceEquals(before, TaskScheduler.Current);
    }

    public async Task<int> CountInterleavedIncrements(int times)
    {
        var count = 0;
        await Task.WhenAll(Enumerable.Range(0, times).Select(async _ =>
        {
            var seen = count;
            count = seen + 1;
            await Task.Yield();
        }));
        return count;
    }

    public async Task<int> IncrementSlowly()
    {
        var seen = _count;
        await Task.Yield();
        return _count = seen + 1;
    }

    public Task Forget(string barrier)
    {
        Barriers.Open(barrier);
        throw new InvalidOperationException("Nobody hears this.");
    }

    public Task HoldBriefly(string barrier) => Barriers.Pass(barrier);

    public async Task<string> HoldWithToken(string barrier, CancellationToken cancellationToken)
    {
        cancellationToken.Register(() => Barriers.Open(barrier + ":canceled"));
        await Barriers.Pass(barrier).WaitAsync(cancellationToken);
        return barrier;
    }

    public Task<Guid> InstanceId() => Task.FromResult(_instance);

    public async Task LeaveThenHold(string barrier)
    {
        DeactivateOnIdle();
        await Barriers.Pass(barrier);
    }

    public ValueTask<int> Double(int value) => new(value * 2);

    public Task<int> FailAtOnce(string message) => throw new InvalidOperationException(message);

    public Task Fail(string message) => throw new InvalidOperationException(message);
}
