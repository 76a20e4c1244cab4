using Microsoft.Extensions.DependencyInjection;

namespace Orleans.SingleNode;

/// <summary>Resolved at the first call, because filters may themselves need a grain factory.</summary>
internal sealed class OutgoingFilters(IServiceProvider services)
{
    private IOutgoingGrainCallFilter[]? _filters;

    public bool IsEmpty => Filters.Length == 0;

    private IOutgoingGrainCallFilter[] Filters => _filters ??= [.. services.GetServices<IOutgoingGrainCallFilter>()];

    public Task Send(TaskCall call, CallSender sender, CancellationToken token) =>
        new OutgoingCall(call, Filters, () => Dispatched(call, sender, token)).RunChain();

    public async Task<TResult> Send<TResult>(TaskCall<TResult> call, CallSender sender, CancellationToken token) =>
        (TResult)(await new OutgoingCall(call, Filters, () => Dispatched(call, sender, token)).RunChain())!;

    private static async Task<object?> Dispatched(TaskCall call, CallSender sender, CancellationToken token)
    {
        sender.Dispatch(call, token);
        await call.Promise;
        return null;
    }

    private static async Task<object?> Dispatched<TResult>(TaskCall<TResult> call, CallSender sender, CancellationToken token)
    {
        sender.Dispatch(call, token);
        return await call.Promise;
    }
}
