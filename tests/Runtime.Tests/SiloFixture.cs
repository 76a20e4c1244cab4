using FieldService.Runtime.Tests.Hosting;
using Orleans.Configuration;

namespace FieldService.Runtime.Tests;

/// <summary>A silo with everything switched on; tests use keys of their own.</summary>
public sealed class SiloFixture : IAsyncLifetime
{
    private ITestSilo? _silo;

    public FakeTime Time { get; } = new();

    public IGrainFactory Grains => _silo!.GrainFactory;

    public ITestSilo Silo => _silo!;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(builder =>
    {
        builder.UseBusinessClock(Time);
        builder.AddMemoryGrainStorageAsDefault();
        builder.UseInMemoryReminderService();
        builder.Configure<GrainCollectionOptions>(options => options.CollectionQuantum = TimeSpan.FromSeconds(30));
    });

    public async ValueTask DisposeAsync()
    {
        if (_silo is not null) await _silo.DisposeAsync();
    }
}
