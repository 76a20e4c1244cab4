using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.SingleNode;

internal static class StreamServices
{
    public static void Add(IServiceCollection services) => services.TryAddSingleton<ImplicitSubscriptions>();

    public static void AddProvider(IServiceCollection services, string name)
    {
        services.AddKeyedSingleton(name, (provider, key) => MemoryStreamProvider.Create(provider, (string)key!));
        services.AddKeyedSingleton<IStreamProvider>(name, (provider, key) => provider.GetRequiredKeyedService<MemoryStreamProvider>(key));
        services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(provider => provider.GetRequiredKeyedService<MemoryStreamProvider>(name));
    }
}
