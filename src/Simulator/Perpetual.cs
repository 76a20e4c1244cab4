using FieldService.Simulator.Wire;

namespace FieldService.Simulator;

/// <summary>Keeps a loop alive: one refused request must not end a technician's day.</summary>
internal static class Perpetual
{
    public static async Task RunAsync(string who, Func<CancellationToken, Task> loop, Action<string> log, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await loop(cancellationToken);
                return;
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested)
            {
                var failure = error as ApiException ?? new ApiException(error.Message, inner: error);
                // Silence of the server is told once by whoever sends readings; it concerns everybody.
                if (failure.Status is not null || error is not ApiException) log($"{who}: {error.Message}");
                await Backoff.Default.WaitAsync(Math.Min(attempt, 4), failure, cancellationToken);
            }
        }
    }
}
