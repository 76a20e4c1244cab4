using System.Diagnostics;
using System.Diagnostics.Metrics;
using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.SingleNode;

/// <summary>
/// The state facet of one activation. Operations run one after another; writes that wait are one write,
/// because each of them would store the same last value.
/// </summary>
internal sealed class PersistentState<TState>(IGrainContext context, string name, IGrainStorage storage, CallInstruments instruments)
    : IPersistentState<TState>
{
    private readonly GrainState<TState> _held = new();
    private Task _last = Task.CompletedTask;
    private Task? _waitingWrite;
    private bool _wasRead;

    public TState State
    {
        get => Checked().State!;
        set => Checked().State = value;
    }

    public string? Etag => Checked().ETag;

    public bool RecordExists => _wasRead
        ? Checked().RecordExists
        : throw new InvalidOperationException($"The state \"{name}\" of {context.GrainId} has not been read yet.");

    public Task ReadStateAsync() => Queue(Read);

    public Task WriteStateAsync()
    {
        AmbientContext.RequireIs(context);
        return _waitingWrite ??= Queue(Write);
    }

    public Task ClearStateAsync() => Queue(() => storage.ClearStateAsync(name, context.GrainId, _held));

    internal Task Load(CancellationToken token) => ReadStateAsync();

    private GrainState<TState> Checked()
    {
        AmbientContext.RequireIs(context);
        return _held;
    }

    private Task Queue(Func<Task> operation)
    {
        AmbientContext.RequireIs(context);
        // Anything but a write ends the run of writes that may become one.
        _waitingWrite = null;
        return _last = RunAfter(_last, operation);
    }

    private static async Task RunAfter(Task previous, Func<Task> operation)
    {
        if (previous.IsCompleted) await Task.Yield();
        else await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        try
        {
            await operation();
        }
        catch (Exception exception) when (exception is not OrleansException)
        {
            throw new OrleansException(exception.Message, exception);
        }
    }

    private async Task Read()
    {
        await Measured(storage.ReadStateAsync(name, context.GrainId, _held), instruments.StorageReads);
        _held.State ??= FreshState.Create<TState>();
        _wasRead = true;
    }

    private Task Write()
    {
        _waitingWrite = null;
        return Measured(storage.WriteStateAsync(name, context.GrainId, _held), instruments.StorageWrites);
    }

    private static async Task Measured(Task operation, Histogram<double> latency)
    {
        var start = Stopwatch.GetTimestamp();
        await operation;
        if (latency.Enabled) latency.Record(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
