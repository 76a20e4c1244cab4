namespace FieldService.TestKit.Grains;

/// <summary>Says that something observable happened, so that a waiting test looks again at once instead of after a while.</summary>
public sealed class Activity
{
    private TaskCompletionSource _next = Fresh();

    /// <summary>Completes at the next <see cref="Note"/>. Take it before looking, or the note in between is missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Note() => Interlocked.Exchange(ref _next, Fresh()).TrySetResult();

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
