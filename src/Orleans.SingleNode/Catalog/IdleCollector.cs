using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Looks over all activations once per quantum of business time.</summary>
internal sealed class IdleCollector(Catalog catalog, Clocks clocks, IOptions<GrainCollectionOptions> options)
    : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle lifecycle)
    {
        ITimer? timer = null;
        lifecycle.Subscribe<IdleCollector>(
            SiloStages.Collector,
            _ =>
            {
                Validate();
                var quantum = options.Value.CollectionQuantum;
                timer = clocks.Grains.CreateTimer(_ => Collect(), null, quantum, quantum);
                return Task.CompletedTask;
            },
            _ => timer is null ? Task.CompletedTask : timer.DisposeAsync().AsTask());
    }

    private void Collect()
    {
        var now = clocks.Grains.GetUtcNow();
        foreach (var activation in catalog.Activations)
            activation.CollectIfIdle(now);
    }

    private void Validate()
    {
        var quantum = options.Value.CollectionQuantum;
        Require(options.Value.CollectionAge, nameof(GrainCollectionOptions.CollectionAge));
        foreach (var (name, age) in options.Value.ClassSpecificCollectionAge)
            Require(age, name);

        void Require(TimeSpan age, string name)
        {
            if (age <= quantum)
                throw new OrleansConfigurationException($"{name} ({age}) must exceed the collection quantum ({quantum}).");
        }
    }
}
