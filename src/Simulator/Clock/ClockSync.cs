using System.Diagnostics;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Clock;

/// <summary>Asks the server what time it is: at the start, and again and again, since a restarted server may have another idea.</summary>
internal sealed class ClockSync(ApiClient api, Action<string> log)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    // Less is the network's doing.
    private static readonly TimeSpan WorthSetting = TimeSpan.FromMilliseconds(250);

    /// <summary>Waits for the server to come up.</summary>
    public async Task<AcceleratedClock> StartAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var (now, rate) = await AskAsync(cancellationToken);
                return new AcceleratedClock(now, rate);
            }
            catch (ApiException error) when (error.IsTransient)
            {
                if (attempt == 0) log("Waiting for the server");
                await Backoff.Default.WaitAsync(attempt, error, cancellationToken);
            }
        }
    }

    public async Task KeepAsync(AcceleratedClock clock, CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(Every, cancellationToken);
            var (now, rate) = await AskAsync(cancellationToken);
            var off = (now - clock.GetUtcNow()).Duration() / rate;
            if (off > WorthSetting || Math.Abs(rate - clock.Rate) > 1e-9) clock.Set(now, rate);
        }
    }

    private async Task<(DateTimeOffset Now, double Rate)> AskAsync(CancellationToken cancellationToken)
    {
        var asked = Stopwatch.GetTimestamp();
        var clock = await api.GetAsync<ClockView>("api/clock", cancellationToken);
        // The answer is half a round trip old.
        return (clock.Now + (Stopwatch.GetElapsedTime(asked) / 2 * clock.Rate), clock.Rate);
    }
}
