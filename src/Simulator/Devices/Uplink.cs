using System.Net;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Devices;

/// <summary>
/// Sends a device's batches. The same batch, with the same sequence numbers, goes out again until the server has it on disk; only then is the
/// next one made. So nothing is lost while the server is away, and memory stays bounded.
/// </summary>
/// <param name="renewKey">Registers the device's key again, when the server does not know it.</param>
internal sealed class Uplink(
    ApiClient api, string deviceId, string deviceKey, Func<CancellationToken, Task> renewKey, ServerWatch watch, Action<string> log, Backoff? backoff = null)
{
    private readonly Backoff _backoff = backoff ?? Backoff.Default;
    private bool _refusalLogged;

    /// <summary>Returns readings the server will take later: those it believes to be in the future.</summary>
    public async Task<IReadOnlyList<Reading>> SendAsync(IReadOnlyList<Reading> batch, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var result = await api.PostReadingsAsync(deviceId, deviceKey, batch, cancellationToken);
                watch.Answered();
                return Sort(batch, result.Rejected ?? []);
            }
            catch (ApiException error)
            {
                await RecoverAsync(error, attempt, cancellationToken);
            }
        }
    }

    private async Task RecoverAsync(ApiException error, int attempt, CancellationToken cancellationToken)
    {
        if (error.Status is null) watch.DidNotAnswer();
        else if (!error.IsTransient) LogRefusal(error.Message);
        if (error.Status is HttpStatusCode.Unauthorized or HttpStatusCode.NotFound) await TryRenewKeyAsync(cancellationToken);
        await _backoff.WaitAsync(attempt, error, cancellationToken);
    }

    private async Task TryRenewKeyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await renewKey(cancellationToken);
        }
        catch (ApiException error)
        {
            LogRefusal(error.Message);
        }
    }

    private List<Reading> Sort(IReadOnlyList<Reading> batch, IReadOnlyList<RejectedReading> rejected)
    {
        var later = new List<Reading>();
        foreach (var rejection in rejected)
        {
            if (rejection.Code == "reading.in-the-future") later.Add(batch[rejection.Index]);
            else LogRefusal($"{deviceId}: {rejection.Code}");
        }

        return later;
    }

    private void LogRefusal(string text)
    {
        if (!_refusalLogged) log(text);
        _refusalLogged = true;
    }
}
