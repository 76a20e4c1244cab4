namespace Orleans.SingleNode;

internal sealed partial class Activation
{
    private DeactivationReason? _reason;

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default)
    {
        var becomesRunnable = false;
        lock (Gate)
        {
            if (_reason is not null || _state == ActivationState.Gone) return;
            _reason = deactivationReason;
            if (_state == ActivationState.New) _state = ActivationState.Finishing;
            if (_state == ActivationState.Active) _state = ActivationState.Finishing;
            becomesRunnable = BecomesRunnable();
        }

        if (becomesRunnable) Enqueue();
    }

    protected override GrainCall? TakeCall()
    {
        var call = base.TakeCall();
        if (call is null && _state == ActivationState.Finishing && RunningCount == 0)
        {
            _state = ActivationState.Ending;
            StartTurn(EndAsync);
        }

        return call;
    }

    private async Task EndAsync()
    {
        DisposeTimers();
        using (var timeout = new CancellationTokenSource(environment.Options.DeactivationTimeout, environment.Clocks.Messaging))
        {
            var token = timeout.Token;
            if (_instance is { } instance) await AttemptAsync(() => instance.OnDeactivateAsync(_reason!.Value, token).WaitAsync(token));
            if (_lifecycle is { } lifecycle) await AttemptAsync(() => lifecycle.StopAsync(token).WaitAsync(token));
        }

        await DisposeInstanceAsync();
        for (var call = Leave(); call is not null;)
        {
            var next = call.Next;
            catalog.Forward(call);
            call = next;
        }
    }

    /// <summary>From here on calls go to the next activation.</summary>
    private GrainCall? Leave()
    {
        GrainCall? waiting;
        lock (Gate)
        {
            _state = ActivationState.Gone;
            waiting = TakeAllWaiting();
        }

        if (pool is null) catalog.Remove(id, this);
        else pool.Remove(this);
        _deactivated.TrySetResult();
        return waiting;
    }

    private async Task DisposeInstanceAsync()
    {
        var instance = _instance;
        if (instance is IAsyncDisposable asynchronous) await AttemptAsync(() => asynchronous.DisposeAsync().AsTask());
        else if (instance is IDisposable disposable) await AttemptAsync(() => { disposable.Dispose(); return Task.CompletedTask; });
        if (_scope is { } scope) await AttemptAsync(() => scope.DisposeAsync().AsTask());
    }

    private async Task AttemptAsync(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception exception)
        {
            LogDeactivationFailed(Environment.Log, exception, this);
        }
    }
}
