namespace Orleans.SingleNode;

internal sealed partial class Activation : IReentrancyGate
{
    // How often each call chain is open; sections nest.
    private Dictionary<Guid, int>? _openChains;

    protected override AdmissionMode Admission => _state switch
    {
        ActivationState.Active => AdmissionMode.Open,
        ActivationState.Finishing when _openChains is { Count: > 0 } => AdmissionMode.OpenCallChains,
        _ => AdmissionMode.Closed,
    };

    public void Open(Guid callChain)
    {
        lock (Gate)
        {
            _openChains ??= [];
            _openChains[callChain] = _openChains.GetValueOrDefault(callChain) + 1;
            AdmissionIsDue();
        }
    }

    public void Close(Guid callChain)
    {
        lock (Gate)
        {
            if (_openChains is null || !_openChains.TryGetValue(callChain, out var count)) return;
            if (count == 1) _openChains.Remove(callChain);
            else _openChains[callChain] = count - 1;
        }
    }

    protected override bool IsOfOpenCallChain(GrainCall call) =>
        _openChains is not null && call.Context is { } context && _openChains.ContainsKey(context.ReentrancyId);

    protected override bool Accepts(GrainCall call)
    {
        if (_state == ActivationState.Gone) return false;
        if (_state == ActivationState.New) BeginActivation(call);
        if (call.CountsAsUse) _wasUsed = true;
        return true;
    }
}
