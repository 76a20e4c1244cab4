namespace Orleans.SingleNode;

/// <summary>
/// A clock of whole seconds for response deadlines. Reading it costs nothing, which is what makes a deadline
/// per call affordable; the price is that a call expires up to about a second late.
/// </summary>
internal sealed class CallClock
{
    public static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private int _now = 1;

    public int Now => Volatile.Read(ref _now);

    public static int ToTicks(TimeSpan timeout) =>
        timeout <= TimeSpan.Zero ? int.MaxValue / 2 : (int)Math.Min(Math.Ceiling(timeout / Tick) + 1, int.MaxValue / 2);

    public int Advance() => Interlocked.Increment(ref _now);
}
