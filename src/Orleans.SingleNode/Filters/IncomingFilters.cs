using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Resolved at the first call, because filters may themselves need a grain factory.</summary>
internal sealed class IncomingFilters(IServiceProvider services)
{
    private IIncomingGrainCallFilter[]? _filters;

    private IIncomingGrainCallFilter[] Filters => _filters ??= [.. services.GetServices<IIncomingGrainCallFilter>()];

    public bool AppliesTo(object instance) => Filters.Length > 0 || instance is IIncomingGrainCallFilter;

    /// <summary>Silo filters in order of registration, then the grain itself, then the method.</summary>
    public Task Invoke(GrainCall call, object instance, IGrainContext? target)
    {
        IIncomingGrainCallFilter[] chain = instance is IIncomingGrainCallFilter own ? [.. Filters, own] : Filters;
        return new IncomingCall(call, instance, target!, chain).Run();
    }
}
