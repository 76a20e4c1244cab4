using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Core;
using Orleans.Providers;
using Orleans.Runtime;

namespace Orleans.SingleNode;

internal static class LegacyState
{
    public static IStorage<TState> Create<TState>(Grain grain)
    {
        var provider = grain.GetType().GetCustomAttribute<StorageProviderAttribute>()?.ProviderName;
        var context = grain.GrainContext;
        return context.ActivationServices.GetRequiredService<IPersistentStateFactory>()
            .Create<TState>(context, new PersistentStateAttribute("state", provider));
    }
}
