namespace Orleans.Runtime;

public sealed class OrleansLifecycleCanceledException : OrleansException
{
    public OrleansLifecycleCanceledException()
    {
    }

    public OrleansLifecycleCanceledException(string message) : base(message)
    {
    }

    public OrleansLifecycleCanceledException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
