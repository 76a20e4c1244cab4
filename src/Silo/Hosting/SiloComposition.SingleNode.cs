using FieldService.Grains.Abstractions.Readings;
using Orleans.Streams;

namespace FieldService.Silo.Hosting;

public static partial class SiloComposition
{
    /// <summary>One process and one SQLite file. Streams stay in memory: they only wake assets, which read the durable log.</summary>
    static partial void AddEngine(ISiloBuilder silo, SiloOptions options)
    {
        silo.AddSqliteStorage(storage =>
        {
            storage.DataFolder = options.DataFolder;
            if (options.KeepReadings is { } keep) storage.KeepReadings = keep;
        });
        silo.AddReminders();
        silo.AddMemoryStreams(StreamNames.Provider, streams => streams.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly));
    }
}
