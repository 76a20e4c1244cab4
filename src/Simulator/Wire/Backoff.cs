namespace FieldService.Simulator.Wire;

/// <summary>Waits between attempts, doubling to a limit. Real time: an accelerated clock must not make the server's recovery faster.</summary>
/// <param name="First">Before jitter of half to one and a half.</param>
internal sealed record Backoff(TimeSpan First, TimeSpan Longest)
{
    public static Backoff Default { get; } = new(TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(8));

    public Task WaitAsync(int attempt, ApiException error, CancellationToken cancellationToken)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempt, 16));
        var bounded = doubled < Longest ? doubled : Longest;
        if (error.RetryAfter is { } asked && asked > bounded) bounded = asked < Longest ? asked : Longest;
        return Task.Delay(bounded * (0.5 + Random.Shared.NextDouble()), cancellationToken);
    }
}
