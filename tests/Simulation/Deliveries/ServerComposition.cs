using FieldService.Grains.Abstractions.Readings;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Hosting;
using FieldService.Simulation.Durable;
using FieldService.Simulation.Engine;
using FieldService.Simulation.Planted;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Runtime.Hosting;
using Orleans.SingleNode;
using Orleans.Streams;

namespace FieldService.Simulation.Deliveries;

/// <summary>The silo as it is composed for one box, with time, threads, disk and deliveries of the simulated world.</summary>
internal static class ServerComposition
{
    // Found by reflection over all assemblies and never changed: shared by all lives.
    private static readonly GrainCode Code = new();

    public static ServiceProvider Build(SimulatedWorld world, ServerProcess process)
    {
        var services = new ServiceCollection();
        AddEngine(services, world, process);
        services.AddOrleans(silo => Configure(silo, world, process));
        services.AddSingleton(Code);
        return services.BuildServiceProvider();
    }

    private static void AddEngine(ServiceCollection services, SimulatedWorld world, ServerProcess process)
    {
        services.AddSingleton<IWorkQueue>(process.Queue);
        services.AddSingleton<TimeProvider>(process.Time);
        services.AddKeyedSingleton<TimeProvider>(TimeProviderNames.Grains, process.Time);
        services.AddKeyedSingleton<TimeProvider>(TimeProviderNames.Messaging, process.Time);
        services.AddLogging(logging => logging.AddProvider(new TraceLog(world)));
    }

    private static void Configure(ISiloBuilder silo, SimulatedWorld world, ServerProcess process)
    {
        var disk = new FaultyDisk(world, process);
        silo.Services.AddGrainStorage(StorageNames.Provider, (_, _) => new FaultyStorage(world, disk));
        silo.Services.AddSingleton<IReminderTable>(new FaultyReminders(world, disk));
        silo.Services.AddSingleton<IReadingsLog>(new FaultyLog(world, disk));
        silo.Services.AddSingleton<ISearchIndex>(new FaultyIndex(world, disk));
        silo.AddReminders();
        silo.AddMemoryStreams(StreamNames.Provider, static streams => streams.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly));
        silo.AddFieldServiceGrains();
        silo.AddOutgoingGrainCallFilter(new DeliveryFaults(world, process));
        // Idle actors go soon, so that hours are enough for many lives of each.
        silo.Services.Configure<GrainCollectionOptions>(options => options.CollectionAge = TimeSpan.FromMinutes(3));
        if (world.Options.Planted is PlantedBug.HoldsAreNotChecked) silo.AddIncomingGrainCallFilter(new UncheckedHolds(process.Time));
    }
}
