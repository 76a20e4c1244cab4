using System.Collections.Concurrent;

namespace FieldService.Runtime.Tests;

/// <summary>
/// Named points where a grain waits until the test lets it on. Static because grains and tests of one process share it;
/// names are unique per test.
/// </summary>
public static class Barriers
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly ConcurrentDictionary<string, TaskCompletionSource> Gates = new();

    public static void Open(string name) => Gate(name).TrySetResult();

    public static Task Wait(string name) => Gate(name).Task;

    /// <summary>For tests: fails with the name instead of hanging.</summary>
    public static async Task Reached(string name)
    {
        try
        {
            await Gate(name).Task.WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Nobody reached \"{name}\" within {Limit}.");
        }
    }

    /// <summary>For grains: says that it is here and waits for the go-ahead.</summary>
    public static Task Pass(string name)
    {
        Open(name + ":reached");
        return Wait(name + ":go");
    }

    public static bool IsOpen(string name) => Gate(name).Task.IsCompleted;

    private static TaskCompletionSource Gate(string name) =>
        Gates.GetOrAdd(name, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
