using System.Diagnostics;
using Orleans.Diagnostics;

namespace FieldService.Runtime.Tests.Hosting;

public sealed class Tracing
{
    [Fact]
    public async Task A_call_is_one_client_span_with_one_server_span_below_it()
    {
        using var own = new ActivitySource("test");
        var ended = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source == own || source.Name == ActivitySources.ApplicationGrainActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => { lock (ended) ended.Add(activity); },
        };
        ActivitySource.AddActivityListener(listener);
        await using var silo = await TestSilo.StartAsync(builder => builder.AddActivityPropagation());

        ActivityTraceId trace;
        using (var root = own.StartActivity("root")!)
        {
            trace = root.TraceId;
            await silo.Services.GetGrainFactory().GetGrain<Scheduling.ITurnGrain>("traced").Say("hello");
        }

        List<Activity> spans;
        lock (ended) spans = [.. ended.Where(one => one.TraceId == trace && one.Source != own)];
        spans.ShouldAllBe(span => span.OperationName == "ITurnGrain/Say");
        var client = spans.Single(span => span.Kind == ActivityKind.Client);
        spans.Single(span => span.Kind == ActivityKind.Server).ParentSpanId.ShouldBe(client.SpanId);
        client.GetTagItem("rpc.system.name").ShouldBe("orleans");
        client.GetTagItem("orleans.rpc.target_id").ShouldBe("turn/traced");
    }
}
