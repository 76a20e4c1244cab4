using FieldService.Domain.Assets;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Storage.Sqlite.Readings;
using FieldService.TestKit;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests;

public sealed class RetentionTests : IAsyncDisposable
{
    private static readonly AssetId Pump = new("pump");
    private readonly TestStore _store = new();
    private readonly FakeTime _time = new();
    private readonly CancellationToken _cancel = TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Old_readings_go_at_start_and_then_once_a_day()
    {
        _store.Options.KeepReadings = TimeSpan.FromDays(2);
        await AppendAsync(daysAgo: 3);
        await AppendAsync(daysAgo: 1.5);
        using var sweep = Sweep();
        await sweep.StartAsync(_cancel);
        await UntilAsync(1);

        _time.Advance(TimeSpan.FromHours(23));
        (await CountAsync()).ShouldBe(1);
        _time.Advance(TimeSpan.FromHours(2));
        await UntilAsync(0);
        await sweep.StopAsync(_cancel);
    }

    [Fact]
    public async Task Without_a_limit_everything_stays()
    {
        _store.Options.KeepReadings = null;
        await AppendAsync(daysAgo: 10_000);
        using var sweep = Sweep();
        await sweep.StartAsync(_cancel);
        await sweep.ExecuteTask!;
        (await CountAsync()).ShouldBe(1);
    }

    private ReadingsSweep Sweep() => new(_store.Readings, Options.Create(_store.Options), NullLogger<ReadingsSweep>.Instance, _time);

    private async Task AppendAsync(double daysAgo)
    {
        var at = _time.GetUtcNow().AddDays(-daysAgo);
        var last = await _store.Readings.AppendAsync([new ReadingToLog(new("d"), Pump, "m", at, 1, null, at)], _cancel);
        await _store.Readings.AcknowledgeAsync(Pump, last[0].Position, _cancel);
    }

    private async Task<int> CountAsync() => (await _store.Readings.ReadAsync(Pump, 0, 100, _cancel)).Length;

    private async Task UntilAsync(int count)
    {
        for (var i = 0; await CountAsync() != count; i++)
        {
            i.ShouldBeLessThan(1000, "the sweep did not come");
            await Task.Delay(10, _cancel);
        }
    }
}
