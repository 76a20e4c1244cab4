using Orleans.Streams;

namespace Orleans.SingleNode;

internal sealed class ItemHandler<T>(IAsyncObserver<T> observer, StreamSequenceToken? from) : StreamHandler(from)
{
    public override async Task Deliver(IReadOnlyList<StreamBatch> batches)
    {
        foreach (var batch in batches)
            for (var i = 0; i < batch.Items.Count; i++)
                await DeliverOne(batch, i);
    }

    public override Task Fail(Exception error) => observer.OnErrorAsync(error);

    private async Task DeliverOne(StreamBatch batch, int index)
    {
        var token = batch.TokenOf(index);
        if (!IsWanted(token)) return;
        await observer.OnNextAsync((T)batch.Items[index]!, token);
        Finished(token);
    }
}
