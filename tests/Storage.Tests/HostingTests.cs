using FieldService.Grains.Abstractions.Readings;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Storage;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests;

public sealed class HostingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fieldservice-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task One_call_registers_every_store_and_a_second_changes_nothing()
    {
        var builder = new Builder().AddSqliteStorage(options => options.DataFolder = _folder);
        var count = builder.Services.Count(service => service.ServiceType != typeof(IConfigureOptions<SqliteStorageOptions>));
        builder.AddSqliteStorage(options => options.Readers = 1);
        builder.Services.Count(service => service.ServiceType != typeof(IConfigureOptions<SqliteStorageOptions>)).ShouldBe(count);

        await using var provider = builder.Services.BuildServiceProvider();

        provider.GetRequiredKeyedService<IGrainStorage>(StorageNames.Provider).ShouldNotBeNull();
        provider.GetRequiredService<IGrainStorage>().ShouldNotBeNull();
        provider.GetRequiredService<IReminderTable>().ShouldNotBeNull();
        provider.GetRequiredService<IReadingsLog>().ShouldNotBeNull();
        provider.GetRequiredService<ISearchIndex>().ShouldNotBeNull();
        provider.GetRequiredService<SqliteDatabase>().Path.ShouldStartWith(_folder);
    }

    [Fact]
    public async Task Acknowledgements_reach_the_disk_before_the_database_closes()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using (var provider = Provider())
        {
            var log = provider.GetRequiredService<IReadingsLog>();
            var reading = new ReadingToLog(new("d"), new("a"), "m", DateTimeOffset.UnixEpoch, 1, null, DateTimeOffset.UnixEpoch);
            var last = await log.AppendAsync([reading], cancel);
            await log.AcknowledgeAsync(last[0].AssetId, last[0].Position, cancel);
        }

        await using var again = Provider();
        (await again.GetRequiredService<IReadingsLog>().UnacknowledgedAsync(cancel)).ShouldBeEmpty();
    }

    [Fact]
    public void Options_without_a_data_folder_are_refused()
    {
        using var provider = new Builder().AddSqliteStorage(options => options.Readers = 0).Services.BuildServiceProvider();

        var refusal = Should.Throw<OptionsValidationException>(provider.GetRequiredService<SqliteDatabase>);

        refusal.Failures.Count().ShouldBe(2);
    }

    private ServiceProvider Provider()
        => new Builder().AddSqliteStorage(options => options.DataFolder = _folder).Services.BuildServiceProvider();

    private sealed class Builder : ISiloBuilder
    {
        public Builder() => Services.AddLogging();

        public IServiceCollection Services { get; } = new ServiceCollection();

        public IConfiguration Configuration { get; } = new ConfigurationBuilder().Build();
    }
}
