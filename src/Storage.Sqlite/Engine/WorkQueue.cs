using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace FieldService.Storage.Sqlite.Engine;

/// <summary>
/// Between asynchronous callers and threads that do nothing else: callers wait for room without holding a thread, and disk waits never
/// take one from the thread pool.
/// </summary>
internal sealed class WorkQueue<T>(int capacity)
{
    // Synchronous continuations are short here (wake a thread, await a result) and do not depend on a free pool thread.
    private readonly Channel<T> _channel = Channel.CreateBounded<T>(
        new BoundedChannelOptions(capacity) { AllowSynchronousContinuations = true });

    public ValueTask AddAsync(T item, CancellationToken cancellationToken) => _channel.Writer.WriteAsync(item, cancellationToken);

    public bool TryTake([MaybeNullWhen(false)] out T item) => _channel.Reader.TryRead(out item);

    /// <summary>Blocks until there may be something to take; false when completed and empty.</summary>
    public bool Wait()
    {
        var waiting = _channel.Reader.WaitToReadAsync();
        return waiting.IsCompletedSuccessfully ? waiting.Result : waiting.AsTask().GetAwaiter().GetResult();
    }

    /// <summary>No more items; those inside are still handed out.</summary>
    public void Complete() => _channel.Writer.TryComplete();
}
