namespace Orleans.Runtime;

public sealed class ReminderException : OrleansException
{
    public ReminderException()
    {
    }

    public ReminderException(string message) : base(message)
    {
    }

    public ReminderException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}
