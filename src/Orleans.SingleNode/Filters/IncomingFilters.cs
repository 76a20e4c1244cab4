using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class IncomingFilters(IEnumerable<IIncomingGrainCallFilter> filters)
{
    private readonly IIncomingGrainCallFilter[] _filters = [.. filters];

    public bool AppliesTo(object instance) => _filters.Length > 0 || instance is IIncomingGrainCallFilter;

    /// <summary>Silo filters in order of registration, then the grain itself, then the method.</summary>
    public Task Invoke(GrainCall call, object instance, IGrainContext? target)
    {
        IIncomingGrainCallFilter[] chain = instance is IIncomingGrainCallFilter own ? [.. _filters, own] : _filters;
        return new IncomingCall(call, instance, target!, chain).Run();
    }
}
