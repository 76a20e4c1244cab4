namespace Orleans.SingleNode;

internal abstract partial class CallScheduler
{
    public void Expire(int now)
    {
        // A glance without the gate: most targets are idle, and a call that arrives now cannot be due.
        if (_running.Count == 0 && _firstWaiting is null) return;
        foreach (var call in Held())
            if (call.ExpiresAt != 0 && call.ExpiresAt <= now && !call.IsCompleted)
            {
                Environment.Instruments.TimedOut(call);
                call.Expire(Environment.CancelOnTimeout);
            }
    }

    public void Abandon(Exception reason)
    {
        foreach (var call in Held())
            call.Fail(reason);
    }

    private List<GrainCall> Held()
    {
        lock (Gate)
        {
            var held = new List<GrainCall>(_running);
            for (var call = _firstWaiting; call is not null; call = call.Next)
                held.Add(call);
            return held;
        }
    }
}
