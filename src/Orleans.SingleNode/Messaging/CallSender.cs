using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>The caller's half of a call: stamps it and hands it to the catalog.</summary>
internal sealed class CallSender
{
    private readonly Catalog _catalog;
    private readonly CallClock _clock;
    private readonly OutgoingFilters _filters;
    private readonly CallInstruments _instruments;
    private readonly IMessageCopier? _copier;
    private readonly int _standardTicks;
    private readonly bool _cancelOnTimeout;

    public CallSender(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<SiloMessagingOptions>>().Value;
        _catalog = services.GetRequiredService<Catalog>();
        _clock = services.GetRequiredService<CallClock>();
        _filters = services.GetRequiredService<OutgoingFilters>();
        _instruments = services.GetRequiredService<CallInstruments>();
        _copier = services.GetService<IMessageCopier>();
        _standardTicks = CallClock.ToTicks(options.ResponseTimeout);
        _cancelOnTimeout = options.CancelRequestOnTimeout;
        References = new ReferenceFactory(services.GetRequiredService<GrainCode>(), this);
    }

    public ReferenceFactory References { get; }

    public Task Send(TaskCall call, CancellationToken cancellationToken)
    {
        if (!_filters.IsEmpty && call.IsFiltered) return _filters.Send(call, this, cancellationToken);
        Dispatch(call, cancellationToken);
        return call.Promise;
    }

    public Task<TResult> Send<TResult>(TaskCall<TResult> call, CancellationToken cancellationToken)
    {
        if (!_filters.IsEmpty && call.IsFiltered) return _filters.Send(call, this, cancellationToken);
        Dispatch(call, cancellationToken);
        return call.Promise;
    }

    public void Dispatch(GrainCall call, CancellationToken cancellationToken)
    {
        // Here and not through the task: nothing was sent, and the caller should see it where it called.
        cancellationToken.ThrowIfCancellationRequested();
        if (!call.IsOneWay)
        {
            (call as TaskCall)?.ExpectResponse();
            call.ExpiresAt = _clock.Now + (call.Method.OwnTicks ?? _standardTicks);
        }

        call.Source = AmbientContext.Current;
        call.Context = RequestContext.Current;
        call.ObserveCancellation(_cancelOnTimeout && call.Method.TakesToken, cancellationToken);
        _copier?.CopyArguments(call);
        _instruments.Started(call);
        _catalog.Deliver(call);
    }
}
