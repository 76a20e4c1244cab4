using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class OutgoingCall(GrainCall call, IOutgoingGrainCallFilter[] filters, Func<Task<object?>> dispatch)
    : FilteredCall(call, filters.Length), IOutgoingGrainCallContext
{
    public override object Grain => Call.Reference;

    public IGrainContext? SourceContext { get; } = AmbientContext.Current;

    protected override Task InvokeFilter(int index) => filters[index].Invoke(this);

    protected override Task<object?> InvokeTarget() => dispatch();
}
