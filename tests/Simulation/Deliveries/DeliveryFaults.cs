using FieldService.Simulation.Engine;

namespace FieldService.Simulation.Deliveries;

/// <summary>
/// What a network does to calls: delays and so reorders them, loses requests and answers, and delivers again, much later, what is harmless to
/// repeat by contract (commands carry ids, news carry versions).
/// </summary>
internal sealed class DeliveryFaults(SimulatedWorld world, ServerProcess process) : IOutgoingGrainCallFilter
{
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Straggler = TimeSpan.FromSeconds(90);
    private bool _isRepeating;

    private Chance Chance => world.Chance;

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        if (!_isRepeating && IsHarmlessToRepeat(context.MethodName) && Chance.Of(world.Rates.Repeated)) _ = RepeatAsync(context);
        await DelayAsync(Usual);
        FailMaybe(world.Rates.RequestLost, context, "was lost");
        await context.Invoke();
        FailMaybe(world.Rates.AnswerLost, context, "was not answered");
    }

    private static bool IsHarmlessToRepeat(string method)
        => method is "ExecuteAsync" or "BookAsync" or "PutAsync" || method.StartsWith("Note", StringComparison.Ordinal);

    private async Task RepeatAsync(IOutgoingGrainCallContext context)
    {
        await Task.Delay(Chance.UpTo(Straggler), process.Time);
        world.Trace.Note($"fault: {context.MethodName} to {context.TargetId} again");
        _isRepeating = true;
        Task repeated;
        try
        {
            repeated = (Task)context.InterfaceMethod.Invoke(context.Grain, ArgumentsOf(context))!;
        }
        finally
        {
            _isRepeating = false;
        }

        await repeated.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    private static object?[] ArgumentsOf(IOutgoingGrainCallContext context)
    {
        var next = 0;
        return [.. context.InterfaceMethod.GetParameters().Select(p =>
            p.ParameterType == typeof(CancellationToken) ? CancellationToken.None : context.Request.GetArgument(next++))];
    }

    private async Task DelayAsync(TimeSpan usual)
    {
        if (Chance.Of(0.7)) return;
        await Task.Delay(Chance.UpTo(Chance.Of(world.Rates.Slow) ? Slow : usual), process.Time);
    }

    private void FailMaybe(double rate, IOutgoingGrainCallContext context, string how)
    {
        if (!Chance.Of(rate)) return;
        world.Trace.Note($"fault: {context.MethodName} to {context.TargetId} {how}");
        throw new TimeoutException($"{context.MethodName} to {context.TargetId} {how}.");
    }
}
