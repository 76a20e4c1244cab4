using System.Reflection;

namespace Orleans.Serialization.Invocation;

/// <summary>One method with its arguments.</summary>
public interface IInvokable : IDisposable
{
    string GetMethodName();

    string GetInterfaceName();

    Type GetInterfaceType();

    MethodInfo GetMethod();

    string GetActivityName();

    int GetArgumentCount();

    object? GetArgument(int index);

    void SetArgument(int index, object value);

    object? GetTarget();

    CancellationToken GetCancellationToken();
}
