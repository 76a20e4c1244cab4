using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace Orleans.Runtime.Hosting;

/// <summary>Lets a storage take part in the silo's lifecycle although it is registered only under a key.</summary>
internal sealed class StorageLifecycle(IServiceProvider services, string name) : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle lifecycle)
    {
        if (services.GetRequiredKeyedService<IGrainStorage>(name) is ILifecycleParticipant<ISiloLifecycle> participant)
            participant.Participate(lifecycle);
    }
}
