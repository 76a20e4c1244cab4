namespace Orleans.SingleNode;

internal sealed class OutgoingFilters(IEnumerable<IOutgoingGrainCallFilter> filters)
{
    private readonly IOutgoingGrainCallFilter[] _filters = [.. filters];

    public bool IsEmpty => _filters.Length == 0;

    public Task Send(TaskCall call, CallSender sender, CancellationToken token) =>
        new OutgoingCall(call, _filters, () => Dispatched(call, sender, token)).RunChain();

    public async Task<TResult> Send<TResult>(TaskCall<TResult> call, CallSender sender, CancellationToken token) =>
        (TResult)(await new OutgoingCall(call, _filters, () => Dispatched(call, sender, token)).RunChain())!;

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
