using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace FieldService.Runtime.Tests.Hosting;

/// <summary>The instruments that dashboards are built on have the same names on either engine.</summary>
public sealed class Meters : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, double> _seen = new();

    public Meters()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Microsoft.Orleans") listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => Note(instrument, value));
        _listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Note(instrument, value));
        _listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Note(instrument, value));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Calls_activations_and_storage_are_counted_under_their_usual_names()
    {
        await using var silo = await TestSilo.StartAsync(builder => builder.AddMemoryGrainStorageAsDefault());
        var grain = silo.GrainFactory.GetGrain<Persistence.ILedgerGrain>("metered");
        await grain.Add(1);
        await grain.Sum();
        _listener.RecordObservableInstruments();

        _seen["orleans-catalog-activations"].ShouldBeGreaterThanOrEqualTo(1);
        _seen.Keys.ShouldContain(name => name.StartsWith("orleans-app-requests-latency", StringComparison.Ordinal));
        _seen.Keys.ShouldContain("orleans-storage-read-latency");
        _seen.Keys.ShouldContain("orleans-storage-write-latency");
    }

    [Fact]
    public async Task A_call_that_nobody_answered_is_counted()
    {
        var time = new FakeTime();
        await using var silo = await TestSilo.StartAsync(_ => { }, services => services.UseMessagingClock(time));
        var call = silo.Services.GetGrainFactory().GetGrain<Scheduling.ITurnGrain>("unanswered").HoldBriefly("unanswered");
        await Barriers.Reached("unanswered:reached");
        time.Advance(TimeSpan.FromSeconds(3));
        await Should.ThrowAsync<TimeoutException>(call.Soon());
        Barriers.Open("unanswered:go");
        // It may be counted just after the caller was told.
        for (var i = 0; i < 100 && !_seen.ContainsKey("orleans-app-requests-timedout"); i++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        _seen.Keys.ShouldContain("orleans-app-requests-timedout");
    }

    // The largest value, since other tests of this process are measured too.
    private void Note(Instrument instrument, double value) => _seen.AddOrUpdate(instrument.Name, value, (_, old) => Math.Max(old, value));
}
