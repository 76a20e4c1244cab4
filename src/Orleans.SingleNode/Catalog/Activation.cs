using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.SingleNode;

/// <summary>One instance of a grain class with everything that belongs to it, from first call to disposal.</summary>
internal sealed partial class Activation(
    GrainId id, ActivationId activationId, GrainClass grainClass, Catalog catalog, ActivationEnvironment environment, StatelessWorkerPool? pool)
    : CallScheduler(environment.Calls), IGrainContext, IIdleControl
{
    private readonly TaskCompletionSource _deactivated = new();
    private Dictionary<Type, object>? _components;
    private GrainReference? _reference;
    private LifecycleSubject? _lifecycle;
    private IGrainBase? _instance;

    public GrainId GrainId => id;

    public ActivationId ActivationId => activationId;

    public GrainClass Class => grainClass;

    public GrainReference GrainReference => _reference ??= environment.Sender.References.CreateUntyped(id);

    public object? GrainInstance => _instance;

    public override object? Instance => _instance;

    public IServiceProvider ActivationServices => _scope?.ServiceProvider ?? environment.Services;

    public IGrainLifecycle ObservableLifecycle => _lifecycle ??= new LifecycleSubject();

    public Task Deactivated => _deactivated.Task;

    public override IGrainContext Context => this;

    protected override bool IsReentrant => grainClass.IsReentrant;

    protected override bool HasInterleaveRule => grainClass.InterleaveRule is not null;

    public object? GetTarget() => _instance;

    public object? GetComponent(Type componentType) =>
        _components?.GetValueOrDefault(componentType) ?? (componentType.IsInstanceOfType(this) ? this : null);

    public void SetComponent<TComponent>(TComponent? value) where TComponent : class
    {
        if (value is null) _components?.Remove(typeof(TComponent));
        else (_components ??= [])[typeof(TComponent)] = value;
    }

    public bool Equals(IGrainContext? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => activationId.GetHashCode();

    public override string ToString() => $"{id}{activationId}";

    protected override bool MayInterleave(GrainCall call) => grainClass.InterleaveRule?.Invoke(_instance!, call) == true;

    protected override void OnFinished(GrainCall call, Task finished)
    {
        // Before the caller hears of it: the caller's next call must meet a new activation.
        if (finished.Exception?.InnerException is InconsistentStateException { IsAtSource: true } stale)
        {
            stale.IsAtSource = false;
            Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationError, stale, "The state was stale."));
        }

        Environment.Instruments.Finished(call);
        base.OnFinished(call, finished);
    }
}
