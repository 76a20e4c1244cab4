using System.Reflection;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.SingleNode;

/// <summary>A call on its way through filters. Each <see cref="Invoke"/> goes one filter further.</summary>
internal abstract class FilteredCall(GrainCall call, int filterCount) : IGrainCallContext
{
    private int _next;
    private bool _hasOutcome;
    private Response? _response;

    public IInvokable Request => Call;

    public abstract object Grain { get; }

    public GrainId? SourceId => Call.Source?.GrainId;

    public GrainId TargetId => Call.Reference.GrainId;

    public GrainInterfaceType InterfaceType => Call.Reference.InterfaceType;

    public string InterfaceName => Call.GetInterfaceName();

    public string MethodName => Call.Method.Name;

    public MethodInfo InterfaceMethod => Call.Method.Info;

    public object? Result
    {
        get => _response?.Result;
        set => Response = Response.FromResult(value);
    }

    public Response? Response
    {
        get => _response;
        set
        {
            _response = value;
            _hasOutcome = true;
        }
    }

    protected GrainCall Call { get; } = call;

    public async Task Invoke()
    {
        if (_next < filterCount) await InvokeFilter(_next++);
        else Response = Response.FromResult(await InvokeTarget());
    }

    /// <summary>The whole chain; the result is what the filters left.</summary>
    public async Task<object?> RunChain()
    {
        await Invoke();
        if (!_hasOutcome)
            throw new InvalidOperationException($"A filter of {Call.Method.ActivityName} neither called Invoke nor set a result.");
        return Result;
    }

    protected abstract Task InvokeFilter(int index);

    protected abstract Task<object?> InvokeTarget();
}
