namespace Orleans.SingleNode;

internal sealed partial class Activation
{
    private List<GrainTimer>? _timers;

    public void Add(GrainTimer timer)
    {
        lock (Gate) (_timers ??= []).Add(timer);
    }

    public void Remove(GrainTimer timer)
    {
        lock (Gate) _timers?.Remove(timer);
    }

    private void DisposeTimers()
    {
        GrainTimer[] timers;
        lock (Gate)
        {
            timers = _timers?.ToArray() ?? [];
            _timers = null;
        }

        foreach (var timer in timers)
            timer.Dispose();
    }
}
