namespace Orleans.Runtime;

public class OrleansConfigurationException : Exception
{
    public OrleansConfigurationException()
    {
    }

    public OrleansConfigurationException(string message) : base(message)
    {
    }

    public OrleansConfigurationException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
