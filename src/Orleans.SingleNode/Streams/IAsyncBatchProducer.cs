namespace Orleans.Streams;

public interface IAsyncBatchProducer<T> : IAsyncObserver<T>
{
    /// <summary>One sequence number for the batch, rising event indexes within it.</summary>
    Task OnNextBatchAsync(IEnumerable<T> batch, StreamSequenceToken? token = null);
}
