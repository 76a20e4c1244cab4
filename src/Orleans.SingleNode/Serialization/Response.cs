using System.Runtime.ExceptionServices;

namespace Orleans.Serialization.Invocation;

/// <summary>What a call gave: a result or an exception.</summary>
public sealed class Response
{
    private readonly object? _result;

    private Response(object? result, Exception? exception)
    {
        _result = result;
        Exception = exception;
    }

    public static Response Completed { get; } = new(null, null);

    public Exception? Exception { get; }

    /// <summary>The result; throws the exception of a failed call.</summary>
    public object? Result
    {
        get
        {
            if (Exception is not null) ExceptionDispatchInfo.Throw(Exception);
            return _result;
        }
    }

    public static Response FromResult<TResult>(TResult value) => new(value, null);

    public static Response FromException(Exception exception) => new(null, exception);
}
