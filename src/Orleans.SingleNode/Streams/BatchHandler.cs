using Orleans.Streams;

namespace Orleans.SingleNode;

internal sealed class BatchHandler<T>(IAsyncBatchObserver<T> observer, StreamSequenceToken? from) : StreamHandler(from)
{
    public override async Task Deliver(IReadOnlyList<StreamBatch> batches)
    {
        var items = batches
            .SelectMany(batch => batch.Items.Select((item, i) => new SequentialItem<T>((T)item!, batch.TokenOf(i))))
            .Where(item => IsWanted(item.Token))
            .ToList();
        if (items.Count == 0) return;
        await observer.OnNextAsync(items);
        Finished(items[^1].Token);
    }

    public override Task Fail(Exception error) => observer.OnErrorAsync(error);
}
