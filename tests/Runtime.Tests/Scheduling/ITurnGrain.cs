using Orleans.Concurrency;

namespace FieldService.Runtime.Tests.Scheduling;

public interface ITurnGrain : IGrainWithStringKey
{
    Task<string> Hold(string barrier);

    Task<string> Say(string text);

    [ReadOnly] Task<string> Read(string barrier);

    [AlwaysInterleave] Task<string> Glance(string barrier);

    [AlwaysInterleave] Task<string> Peek();

    Task<bool> RunsOnOwnScheduler();

    Task<int> CountInterleavedIncrements(int times);

    /// <summary>Reads, lets others have a turn, and writes back: two of these at once would lose one.</summary>
    [ResponseTimeout("00:05:00")] Task<int> IncrementSlowly();

    [OneWay] Task Forget(string barrier);

    [ResponseTimeout("00:00:01")] Task HoldBriefly(string barrier);

    Task<string> HoldWithToken(string barrier, CancellationToken cancellationToken);

    Task<Guid> InstanceId();

    Task LeaveThenHold(string barrier);

    ValueTask<int> Double(int value);

    Task Fail(string message);

    /// <summary>Throws before there is a task.</summary>
    Task<int> FailAtOnce(string message);
}
