using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed partial class Activation
{
    private ActivationState _state;
    private AsyncServiceScope? _scope;

    private void BeginActivation(GrainCall cause)
    {
        _state = ActivationState.Activating;
        var context = cause.Context;
        StartTurn(() => ActivateAsync(context));
    }

    // Without the ambient values of whoever happened to cause it.
    private void StartTurn(Func<Task> work)
    {
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            _ = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this);
    }

    private async Task ActivateAsync(RequestContextData? context)
    {
        RequestContext.Current = context;
        try
        {
            using var timeout = new CancellationTokenSource(environment.Options.ActivationTimeout, environment.Clocks.Messaging);
            await StartInstanceAsync(timeout.Token).WaitAsync(timeout.Token);
        }
        catch (Exception exception)
        {
            LogActivationFailed(Environment.Log, exception, this);
            await FailActivationAsync(exception);
            return;
        }

        lock (Gate)
        {
            _state = _reason is null ? ActivationState.Active : ActivationState.Finishing;
            AdmissionIsDue();
        }
    }

    private async Task StartInstanceAsync(CancellationToken token)
    {
        CreateInstance();
        (_instance as ILifecycleParticipant<IGrainLifecycle>)?.Participate(ObservableLifecycle);
        if (_lifecycle is not null) await _lifecycle.StartAsync(token);
        await _instance!.OnActivateAsync(token);
    }

    private void CreateInstance()
    {
        _scope = environment.Services.CreateAsyncScope();
        try
        {
            _instance = grainClass.Create(this);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Failed to create an instance of grain type {grainClass.Type}.", exception);
        }
    }

    private async Task FailActivationAsync(Exception exception)
    {
        DisposeTimers();
        await DisposeInstanceAsync();
        for (var call = Leave(); call is not null;)
        {
            var next = call.Next;
            call.Fail(exception);
            call = next;
        }
    }
}
