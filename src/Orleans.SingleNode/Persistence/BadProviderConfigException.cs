using Orleans.Runtime;

namespace Orleans.Storage;

public sealed class BadProviderConfigException : OrleansException
{
    public BadProviderConfigException()
    {
    }

    public BadProviderConfigException(string message) : base(message)
    {
    }

    public BadProviderConfigException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}
