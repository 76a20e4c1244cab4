using System.Collections.Concurrent;

namespace Orleans.SingleNode;

/// <summary>Holds calls to observers that are gone until their callers' deadlines pass.</summary>
internal sealed class DeadLetters : ICallTarget
{
    private readonly ConcurrentDictionary<GrainCall, bool> _calls = new();

    public bool TryReceive(GrainCall call)
    {
        if (call.ExpiresAt != 0) _calls[call] = true;
        return true;
    }

    public void Expire(int now)
    {
        foreach (var (call, _) in _calls)
        {
            if (call.ExpiresAt > now && !call.IsCompleted) continue;
            _calls.TryRemove(call, out _);
            call.Expire(false);
        }
    }

    public void Abandon(Exception reason)
    {
        foreach (var (call, _) in _calls)
            call.Fail(reason);
    }
}
