using FieldService.Grains.Abstractions.Readings;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Storage.Sqlite;
using FieldService.Storage.Sqlite.GrainState;
using FieldService.Storage.Sqlite.Hosting;
using FieldService.Storage.Sqlite.Readings;
using FieldService.Storage.Sqlite.Reminders;
using FieldService.Storage.Sqlite.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Providers;
using Orleans.Runtime.Hosting;

namespace Orleans.Hosting;

public static class SqliteStorageExtensions
{
    /// <summary>
    /// Everything a box stores in one file: grain state (<see cref="StorageNames.Provider"/> and the default), reminders, the readings log
    /// and the search index. Repeated calls only add configuration.
    /// </summary>
    public static ISiloBuilder AddSqliteStorage(this ISiloBuilder builder, Action<SqliteStorageOptions> configure)
    {
        builder.Services.Configure(configure);
        if (builder.Services.Any(service => service.ServiceType == typeof(SqliteDatabase))) return builder;
        AddDatabase(builder.Services);
        AddStores(builder.Services);
        return builder.AddReminders();
    }

    // The container disposes in reverse order of creation: the database after everything that was created with it.
    private static void AddDatabase(IServiceCollection services)
    {
        services.AddOptions<SqliteStorageOptions>()
            .ValidateDataAnnotations()
            .Validate(options => options.BusyTimeout >= TimeSpan.Zero, $"{nameof(SqliteStorageOptions.BusyTimeout)} must not be negative.")
            .Validate(options => options.KeepReadings is null || options.KeepReadings > TimeSpan.Zero, $"{nameof(SqliteStorageOptions.KeepReadings)} must be positive.")
            .ValidateOnStart();
        services.AddSingleton(provider => SqliteDatabase.Open(
            provider.GetRequiredService<IOptions<SqliteStorageOptions>>().Value, provider.GetRequiredService<ILogger<SqliteDatabase>>()));
        services.AddHostedService<OpenDatabaseAtStart>();
    }

    private static void AddStores(IServiceCollection services)
    {
        services.AddGrainStorage(StorageNames.Provider, GrainStorage);
        services.AddGrainStorage(ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME, GrainStorage);
        services.TryAddSingleton<IReminderTable, SqliteReminderTable>();
        services.TryAddSingleton<SqliteReadingsLog>();
        services.TryAddSingleton<IReadingsLog>(provider => provider.GetRequiredService<SqliteReadingsLog>());
        services.TryAddSingleton<ISearchIndex, SqliteSearchIndex>();
        services.AddHostedService<ReadingsSweep>();
    }

    private static SqliteGrainStorage GrainStorage(IServiceProvider provider, string name) => new(
        provider.GetRequiredService<SqliteDatabase>(), provider.GetRequiredService<IOptions<SqliteStorageOptions>>().Value.Json);
}
