using Orleans.Runtime;

namespace Orleans.Streams;

public sealed class StreamEventDeliveryFailureException : OrleansException
{
    public StreamEventDeliveryFailureException()
    {
    }

    public StreamEventDeliveryFailureException(string message) : base(message)
    {
    }

    public StreamEventDeliveryFailureException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}
