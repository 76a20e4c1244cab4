namespace Orleans.SingleNode;

/// <summary>
/// Carries a caller's cancellation to the callee. The caller fails at once; the callee's token is signalled
/// in a turn of the callee, because what it triggers is grain code.
/// </summary>
internal sealed class CallCancellation : IDisposable
{
    private readonly CancellationTokenSource _callee = new();
    private readonly CancellationTokenRegistration _registration;
    private readonly GrainCall _call;

    public CallCancellation(GrainCall call, CancellationToken callerToken)
    {
        _call = call;
        _registration = callerToken.UnsafeRegister(static (state, token) => ((CallCancellation)state!).OnCallerCanceled(token), this);
    }

    public CancellationToken CalleeToken => _callee.Token;

    public void SignalCallee() => _call.Holder?.Post(_callee.Cancel);

    public void Dispose() => _registration.Unregister();

    private void OnCallerCanceled(CancellationToken callerToken)
    {
        _call.Cancel(callerToken);
        SignalCallee();
    }
}
