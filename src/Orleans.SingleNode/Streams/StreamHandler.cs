using Orleans.Streams;

namespace Orleans.SingleNode;

/// <summary>An attached observer. Remembers what it finished, so that a batch sent again goes on where it failed.</summary>
internal abstract class StreamHandler(StreamSequenceToken? from)
{
    private StreamSequenceToken? _finished;

    public abstract Task Deliver(IReadOnlyList<StreamBatch> batches);

    public abstract Task Fail(Exception error);

    protected bool IsWanted(StreamSequenceToken token) =>
        (_finished is null || token.Newer(_finished)) && (from is null || !token.Older(from));

    protected void Finished(StreamSequenceToken token) => _finished = token;
}
