using FieldService.Grains.Abstractions.Readings;
using FieldService.Grains.Abstractions.Storage;
using Microsoft.Extensions.Configuration;
using Orleans.Configuration;
using Orleans.Streams;

namespace FieldService.Silo.Hosting;

/// <summary>Compiled only with <c>-p:FieldServiceHosting=Cluster</c>.</summary>
public static partial class SiloComposition
{
    private const string Invariant = "Npgsql";

    /// <summary>PostgreSQL for membership, state, reminders and streams. The provider's SQL scripts must have been run (Main first).</summary>
    static partial void AddEngine(ISiloBuilder silo, SiloOptions options)
    {
        var connection = silo.Configuration.GetConnectionString("FieldService")
            ?? throw new InvalidOperationException("A cluster needs ConnectionStrings:FieldService (PostgreSQL).");
        silo.Configure<ClusterOptions>(cluster => (cluster.ServiceId, cluster.ClusterId) = ("fieldservice", silo.Configuration["Orleans:ClusterId"] ?? "default"));
        silo.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Invariant, connection));
        silo.AddAdoNetGrainStorage(StorageNames.Provider, o => (o.Invariant, o.ConnectionString) = (Invariant, connection));
        silo.UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Invariant, connection));
        silo.AddAdoNetStreams(StreamNames.Provider, streams =>
        {
            streams.ConfigureAdoNet(stream => stream.Configure(o => (o.Invariant, o.ConnectionString) = (Invariant, connection)));
            streams.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly);
        });
    }
}
