using System.Diagnostics;

namespace FieldService.EndToEnd.Tests;

/// <summary>Another process is observed from outside: by asking again until it says what is awaited.</summary>
internal static class Wait
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMilliseconds(200);

    public static Task UntilAsync(string what, Func<Task<bool>> isTrue, TimeSpan patience, Func<string> context, CancellationToken cancellationToken)
        => ForAsync(what, async () => await isTrue() ? "true" : null, patience, context, cancellationToken);

    /// <summary>The first answer that is not null.</summary>
    public static async Task<T> ForAsync<T>(string what, Func<Task<T?>> ask, TimeSpan patience, Func<string> context, CancellationToken cancellationToken)
        where T : class
    {
        var clock = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(AskAgainAfter);
        do
        {
            if (await ask() is { } answer) return answer;
            if (clock.Elapsed > patience) throw new TimeoutException($"Not within {patience}: {what}.\n{context()}");
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
        throw new OperationCanceledException(cancellationToken);
    }
}
