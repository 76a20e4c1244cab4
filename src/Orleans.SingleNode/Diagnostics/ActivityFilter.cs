using System.Diagnostics;
using Orleans.Diagnostics;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>
/// One span on each side of a call. Ambient activities do not cross calls here any more than between machines,
/// so the parent travels in the request context.
/// </summary>
internal sealed class ActivityFilter : IOutgoingGrainCallFilter, IIncomingGrainCallFilter
{
    private const string TraceParent = "traceparent";
    private const string TraceState = "tracestate";

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        using var activity = Start(context, ActivityKind.Client, Activity.Current?.Context ?? default);
        if ((activity ?? Activity.Current) is { } current)
        {
            RequestContext.Set(TraceParent, current.Id!);
            if (current.TraceStateString is { } state) RequestContext.Set(TraceState, state);
        }

        await Run(context, activity);
    }

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        ActivityContext.TryParse(RequestContext.Get(TraceParent) as string, RequestContext.Get(TraceState) as string, true, out var parent);
        using var activity = Start(context, ActivityKind.Server, parent);
        await Run(context, activity);
    }

    private static Activity? Start(IGrainCallContext context, ActivityKind kind, ActivityContext parent)
    {
        var activity = ActivitySources.For(context.Request.GetInterfaceType())
            .StartActivity(context.Request.GetActivityName(), kind, parent);
        activity?.SetTag("rpc.system.name", "orleans");
        activity?.SetTag("orleans.rpc.service", context.InterfaceName);
        activity?.SetTag("rpc.method", $"{context.InterfaceName}/{context.MethodName}");
        activity?.SetTag("orleans.rpc.target_id", context.TargetId.ToString());
        if (context.SourceId is { } source) activity?.SetTag("orleans.rpc.source_id", source.ToString());
        return activity;
    }

    private static async Task Run(IGrainCallContext context, Activity? activity)
    {
        try
        {
            await context.Invoke();
        }
        catch (Exception exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error, exception.Message);
            activity?.AddException(exception);
            throw;
        }
    }
}
