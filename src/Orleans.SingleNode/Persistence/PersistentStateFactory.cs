using Microsoft.Extensions.DependencyInjection;
using Orleans.Providers;
using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.SingleNode;

internal sealed class PersistentStateFactory(CallInstruments instruments) : IPersistentStateFactory
{
    public IPersistentState<TState> Create<TState>(IGrainContext context, IPersistentStateConfiguration config)
    {
        var state = new PersistentState<TState>(context, config.StateName, Find(context, config.StorageName), instruments);
        context.ObservableLifecycle.Subscribe(config.StateName, GrainLifecycleStage.SetupState, state.Load);
        return state;
    }

    private static IGrainStorage Find(IGrainContext context, string? name)
    {
        var services = context.ActivationServices;
        var found = string.IsNullOrWhiteSpace(name)
            ? services.GetService<IGrainStorage>()
            : services.GetKeyedService<IGrainStorage>(name);
        return found ?? throw new BadProviderConfigException(
            $"{context.GrainId} needs the grain storage \"{name ?? ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME}\", which is not registered.");
    }
}
