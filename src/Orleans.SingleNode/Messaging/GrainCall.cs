using System.Reflection;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.SingleNode;

/// <summary>
/// One call: method, arguments, addressing and the place for its result, in one object.
/// Arguments are handed over by reference: messages are deeply immutable in this code base.
/// </summary>
public abstract class GrainCall : IInvokable
{
    private CallCancellation? _cancellation;

    private protected GrainCall(GrainMethod method) => Method = method;

    public GrainMethod Method { get; }

    /// <summary>The token that the callee sees.</summary>
    public CancellationToken CalleeToken => _cancellation?.CalleeToken ?? default;

    internal GrainReference Reference { get; set; } = null!;

    internal IGrainContext? Source { get; set; }

    internal RequestContextData? Context { get; set; }

    /// <summary>Who holds the call, waiting or running.</summary>
    internal CallScheduler? Holder { get; set; }

    /// <summary>The next one in the holder's queue.</summary>
    internal GrainCall? Next { get; set; }

    internal int RunningIndex { get; set; } = -1;

    /// <summary>On the call clock; zero = nobody waits for an answer.</summary>
    internal int ExpiresAt { get; set; }

    internal int ForwardCount { get; set; }

    /// <summary>Will be failed and must not start.</summary>
    internal bool IsRefused { get; set; }

    internal long StartedAt { get; set; }

    internal bool IsReadOnly => (Method.Options & CallOptions.ReadOnly) != 0;

    internal virtual bool IsAlwaysInterleave => (Method.Options & CallOptions.AlwaysInterleave) != 0;

    internal bool IsOneWay => (Method.Options & CallOptions.OneWay) != 0;

    /// <summary>Keeps the activation from being idle.</summary>
    internal virtual bool CountsAsUse => true;

    /// <summary>May move to the next activation when this one goes away.</summary>
    internal virtual bool IsForwardable => true;

    internal abstract bool IsCompleted { get; }

    internal abstract Type ResultType { get; }

    /// <summary>Where filters apply: calls of interfaces, not the runtime's own.</summary>
    internal virtual bool IsFiltered => true;

    public abstract int GetArgumentCount();

    public abstract object? GetArgument(int index);

    public abstract void SetArgument(int index, object value);

    public string GetMethodName() => Method.Name;

    public string GetInterfaceName() => Method.InterfaceType.FullName!;

    public Type GetInterfaceType() => Method.InterfaceType;

    public MethodInfo GetMethod() => Method.Info;

    public string GetActivityName() => Method.ActivityName;

    public object? GetTarget() => Holder?.Instance;

    public CancellationToken GetCancellationToken() => CalleeToken;

    public void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Calls the method on the instance.</summary>
    internal abstract Task Begin(object instance);

    /// <summary>Hands the outcome of a finished <see cref="Begin"/> to the caller.</summary>
    internal abstract void CompleteFrom(Task finished);

    internal abstract void Complete(object? result);

    internal abstract void Fail(Exception exception);

    internal abstract void Cancel(CancellationToken callerToken);

    /// <summary>The value of a successful <see cref="Begin"/>, for filters.</summary>
    internal abstract object? ResultOf(Task finished);

    /// <summary>Turns the outcome of filters into a task of the kind that <see cref="Begin"/> gives.</summary>
    internal abstract Task Typed(Task<object?> outcome);

    internal void ObserveCancellation(bool onTimeout, CancellationToken callerToken)
    {
        if (callerToken.CanBeCanceled || onTimeout) _cancellation = new CallCancellation(this, callerToken);
    }

    internal void Expire(bool cancelCallee)
    {
        Fail(new TimeoutException($"No response to {Method.ActivityName} from {Reference.GrainId} in time."));
        if (cancelCallee) _cancellation?.SignalCallee();
    }

    private protected void EndCancellation() => _cancellation?.Dispose();
}
