using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

[SuppressMessage("Design", "CA1032", Justification = "Only the runtime creates it.")]
public class OrleansMessageRejectionException : OrleansException
{
    internal OrleansMessageRejectionException(string message) : base(message)
    {
    }

    internal OrleansMessageRejectionException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}
