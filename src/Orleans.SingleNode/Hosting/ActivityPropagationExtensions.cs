using Orleans.SingleNode;

namespace Orleans.Hosting;

public static class ActivityPropagationExtensions
{
    /// <summary>Traces calls and carries the trace across them.</summary>
    public static ISiloBuilder AddActivityPropagation(this ISiloBuilder builder)
    {
        var filter = new ActivityFilter();
        return builder.AddOutgoingGrainCallFilter(filter).AddIncomingGrainCallFilter(filter);
    }
}
