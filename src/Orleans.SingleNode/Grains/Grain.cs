using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Orleans.SingleNode;

namespace Orleans;

[SuppressMessage("Naming", "CA1725", Justification = "The names are the programming model's.")]
public abstract class Grain : IGrainBase, IAddressable
{
    protected Grain() : this(AmbientContext.Require())
    {
    }

    protected Grain(IGrainContext grainContext) => GrainContext = grainContext;

    public IGrainContext GrainContext { get; }

    public GrainReference GrainReference => GrainContext.GrainReference;

    public string IdentityString => GrainContext.GrainId.ToString();

    public string RuntimeIdentity => ServiceProvider.GetRequiredService<ILocalSiloDetails>().Name;

    /// <summary>Only for code that runs in a turn of this grain; elsewhere inject <see cref="IGrainFactory"/>.</summary>
    protected IGrainFactory GrainFactory
    {
        get
        {
            AmbientContext.RequireIs(GrainContext);
            return ServiceProvider.GetRequiredService<IGrainFactory>();
        }
    }

    protected internal IServiceProvider ServiceProvider => GrainContext.ActivationServices;

    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Running requests finish first; those that wait run on a new activation.</summary>
    protected void DeactivateOnIdle()
    {
        AmbientContext.RequireIs(GrainContext);
        ((IGrainBase)this).DeactivateOnIdle();
    }

    protected void DelayDeactivation(TimeSpan timeSpan)
    {
        AmbientContext.RequireIs(GrainContext);
        GrainContext.GetComponent<IIdleControl>()?.DelayDeactivation(timeSpan);
    }
}
