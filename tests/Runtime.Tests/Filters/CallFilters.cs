using FieldService.Runtime.Tests.Hosting;

namespace FieldService.Runtime.Tests.Filters;

public sealed class CallFilters : IAsyncLifetime
{
    private ITestSilo? _silo;
    private string? _source;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(builder => builder
        .AddOutgoingGrainCallFilter(context => Pass("out-1", context))
        .AddOutgoingGrainCallFilter(context => Pass("out-2", context))
        .AddIncomingGrainCallFilter(context => Pass("in-1", context))
        .AddIncomingGrainCallFilter(Replace));

    public ValueTask DisposeAsync() => _silo!.DisposeAsync();

    [Fact]
    public async Task Filters_run_in_order_of_registration_outgoing_first_the_grain_last()
    {
        CallTrace.Start("order");
        (await Grain.Echo("hello")).ShouldBe("hello");
        CallTrace.Of("order").ShouldBe(["out-1 Echo", "out-2 Echo", "in-1 Echo", "grain Echo"]);
    }

    [Fact]
    public async Task A_filter_may_answer_instead_of_the_grain() => (await Grain.Echo("replace")).ShouldBe("replaced");

    [Fact]
    public async Task A_filter_may_change_the_answer() => (await Grain.Echo("upper")).ShouldBe("UPPER");

    [Fact]
    public async Task A_filter_that_does_neither_fails_the_call() =>
        await Should.ThrowAsync<InvalidOperationException>(Grain.Echo("swallow").Soon());

    [Fact]
    public async Task An_exception_passes_through_the_filters() =>
        (await Should.ThrowAsync<InvalidOperationException>(Grain.Echo("throw").Soon())).Message.ShouldBe("throw");

    [Fact]
    public async Task A_filter_sees_who_calls()
    {
        await Grain.Source();
        _source.ShouldBe("echo/echo");
    }

    [Fact]
    public async Task With_outgoing_filters_a_canceled_token_fails_the_task()
    {
        var call = _silo!.Services.GetGrainFactory().GetGrain<Scheduling.ITurnGrain>("filtered").HoldWithToken("filtered", new CancellationToken(true));
        await Should.ThrowAsync<OperationCanceledException>(call);
    }

    [Fact]
    public async Task A_filter_sees_timer_ticks_too()
    {
        await _silo!.GrainFactory.GetGrain<Timers.ITimerGrain>("filtered-tick").Start(TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan, null);
        await Barriers.Reached("filtered-tick:tick1");
        await Barriers.Reached("timer/filtered-tick IGrainTimerInvoker.InvokeCallbackAsync");
    }

    private IEchoGrain Grain => _silo!.Services.GetGrainFactory().GetGrain<IEchoGrain>("echo");

    private static async Task Pass(string who, IGrainCallContext context)
    {
        CallTrace.Add(who, context);
        await context.Invoke();
    }

    private async Task Replace(IIncomingGrainCallContext context)
    {
        Barriers.Open($"{context.TargetId} {context.InterfaceName.Split('.')[^1]}.{context.MethodName}");
        switch (context.Request.GetArgumentCount() > 0 ? context.Request.GetArgument(0) : null)
        {
            case "replace":
                context.Result = "replaced";
                break;
            case "swallow":
                break;
            case "upper":
                await context.Invoke();
                context.Result = ((string)context.Result!).ToUpperInvariant();
                break;
            default:
                if (context.TargetId.Key.ToString() == "source-target") _source = context.SourceId?.ToString();
                await context.Invoke();
                break;
        }
    }
}
