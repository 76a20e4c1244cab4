using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Orleans.Runtime;
using Orleans.Timers;

namespace Orleans.SingleNode;

internal static class SiloServices
{
    public static void Add(IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(Catalog))) return;
        services.AddOptions();
        services.AddLogging();
        AddEngine(services);
        AddGrainServices(services);
        AddLifecycle(services);
    }

    private static void AddEngine(IServiceCollection services)
    {
        services.TryAddSingleton<IWorkQueue, ThreadPoolWorkQueue>();
        services.AddSingleton<Clocks>();
        services.AddSingleton<CallClock>();
        services.AddSingleton<CallInstruments>();
        services.AddSingleton<CallEnvironment>();
        services.AddSingleton<CallSender>();
        services.AddSingleton<IncomingFilters>();
        services.AddSingleton<OutgoingFilters>();
        services.AddSingleton<DeadLetters>();
        services.AddSingleton<ObserverDirectory>();
        services.AddSingleton<GrainCode>();
        services.AddSingleton<GrainClasses>();
        services.AddSingleton<ActivationEnvironment>();
        services.AddSingleton<Catalog>();
    }

    private static void AddGrainServices(IServiceCollection services)
    {
        services.AddSingleton<GrainFactory>();
        services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<GrainFactory>());
        services.AddSingleton<IClusterClient>(provider => provider.GetRequiredService<GrainFactory>());
        services.AddSingleton<IGrainContextAccessor, GrainContextAccessor>();
        services.AddScoped(_ => AmbientContext.Require());
        services.AddSingleton<IPersistentStateFactory, PersistentStateFactory>();
        services.AddSingleton<ITimerRegistry, TimerRegistry>();
        services.AddSingleton<ILocalSiloDetails, LocalSiloDetails>();
    }

    private static void AddLifecycle(IServiceCollection services)
    {
        services.AddSingleton<SiloLifecycle>();
        services.AddSingleton<ISiloLifecycle>(provider => provider.GetRequiredService<SiloLifecycle>());
        services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>, CatalogStage>();
        services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>, IdleCollector>();
        services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>, DeadlineWatch>();
        services.AddSingleton<IHostedService, SiloHost>();
    }
}
