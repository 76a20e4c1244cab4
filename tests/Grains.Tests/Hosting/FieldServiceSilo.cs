using System.Diagnostics;
using System.Text.Json;
using FieldService.Domain.Json;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Grains.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Streams;

namespace FieldService.Grains.Tests.Hosting;

/// <summary>
/// All actors on either engine, with a clock that the test moves and durable parts that outlive the silo. Nothing sleeps: a test waits for
/// what can be seen from outside while business time passes in small steps.
/// </summary>
public sealed class FieldServiceSilo : IAsyncLifetime
{
    private const int SlowDown = 10;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(4);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(10);
    private readonly RecentLog _log = new();
    private ITestSilo? _silo;
    private int _scenes;

    public FakeTime Time { get; } = new();

    public DurableParts Parts { get; } = new();

    public IGrainFactory Grains => Silo.GrainFactory;

    private ITestSilo Silo => _silo ?? throw new InvalidOperationException("The silo is not started.");

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(Configure, Engine.AddServices);

    public async ValueTask DisposeAsync()
    {
        if (_silo is not null) await _silo.DisposeAsync();
    }

    /// <summary>A stage of its own for one test: no id of it occurs in another.</summary>
    public Scene NewScene() => new(this, $"s{Interlocked.Increment(ref _scenes)}");

    /// <summary>Everything in memory is lost, nothing durable changes any more, and the system starts again.</summary>
    public async Task CrashAsync(bool wake = true)
    {
        Parts.Power.Cut();
        await Silo.StopAsync();
        Parts.Power.Restore();
        await Silo.RestartAsync();
        if (wake) await WakeAsync();
    }

    public async Task RestartAsync()
    {
        await Silo.RestartAsync();
        await WakeAsync();
    }

    /// <summary>What a host does after its start: assets with readings that they have not acknowledged are woken.</summary>
    public async Task WakeAsync()
    {
        var behind = await Parts.Log.UnacknowledgedAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(behind.Select(asset => Grains.GetGrain<IAssetGrain>(asset.AssetId.Value).CatchUpAsync()));
    }

    /// <summary>Every reminder that is registered comes once, whatever the clock says.</summary>
    public Task TickRemindersAsync(Func<GrainId, bool>? of = null)
    {
        var now = Time.GetUtcNow().UtcDateTime;
        return Task.WhenAll(Parts.Reminders.Reminders
            .Where(r => of?.Invoke(r.Grain) is not false)
            .Select(r => Grains.GetGrain<IRemindable>(r.Grain).ReceiveReminder(r.Name, new TickStatus(now, TimeSpan.FromMinutes(5), now))));
    }

    public Task PublishAsync(string assetId, long lastPosition)
    {
        var streams = Silo.Services.GetRequiredKeyedService<IStreamProvider>(StreamNames.Provider);
        return streams.GetStream<ReadingsAppended>(StreamId.Create(StreamNames.Readings, assetId)).OnNextAsync(new(lastPosition));
    }

    /// <summary>
    /// Lets business time pass until what is looked at is as wanted; at most <paramref name="within"/> of it, and bounded real time. When the
    /// power was cut meanwhile the system starts again first.
    /// </summary>
    public async Task<T> UntilAsync<T>(string expected, Func<Task<T>> look, Func<T, bool> isSo, TimeSpan? within = null)
    {
        var end = Time.GetUtcNow() + (within ?? UsualTime);
        var started = Stopwatch.GetTimestamp();
        object? seen = "nothing";
        var late = 0;
        while (true)
        {
            if (Parts.Power.IsCut) await CrashAsync();
            var next = Parts.Activity.Next;
            try
            {
                var value = await look();
                if (isSo(value)) return value;
                seen = value;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                seen = error;
            }

            if (Stopwatch.GetElapsedTime(started) > Patience) throw new TimeoutException($"Expected: {expected}. Last seen: {TextOf(seen)}. Log: {_log}");
            // On a busy machine grains lag behind the clock: it slows down but never stands still, or a timer that was set late would never fire.
            if (Time.GetUtcNow() < end || ++late % SlowDown == 0) Time.Advance(Step);
            await Task.WhenAny(next, Task.Delay(LookAgainAfter, TestContext.Current.CancellationToken));
        }
    }

    public Task UntilAsync(string expected, Func<bool> isSo, TimeSpan? within = null)
        => UntilAsync(expected, () => Task.FromResult(isSo()), static so => so, within);

    /// <summary>Business time passes in steps small enough for timers to follow each other.</summary>
    public async Task PassAsync(TimeSpan time, TimeSpan? step = null)
    {
        var end = Time.GetUtcNow() + time;
        while (Time.GetUtcNow() < end)
        {
            var next = Parts.Activity.Next;
            var left = end - Time.GetUtcNow();
            Time.Advance(left < (step ?? Step) ? left : step ?? Step);
            await Task.WhenAny(next, Task.Delay(LookAgainAfter, TestContext.Current.CancellationToken));
        }
    }

    private static string TextOf(object? seen) => seen as string ?? (seen as Exception)?.ToString() ?? JsonSerializer.Serialize(seen, DomainJson.Options);

    private void Configure(ISiloBuilder silo)
    {
        silo.Services.AddSingleton<TimeProvider>(Time);
        silo.Services.AddKeyedSingleton<TimeProvider>(TimeProviderNames.Grains, Time);
        silo.Services.AddLogging(logging => logging.AddProvider(_log));
        Parts.AddTo(silo);
        silo.AddMemoryStreams(StreamNames.Provider, static streams => streams.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly));
        silo.AddFieldServiceGrains();
    }
}
