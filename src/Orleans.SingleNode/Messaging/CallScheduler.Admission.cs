namespace Orleans.SingleNode;

internal abstract partial class CallScheduler
{
    /// <summary>Any call may run beside any other.</summary>
    protected virtual bool IsReentrant => false;

    /// <summary>The class's own rule; it may throw, which fails the waiting call.</summary>
    protected virtual bool MayInterleave(GrainCall call) => false;

    /// <summary>The call belongs to a chain that this activation itself waits for.</summary>
    protected virtual bool IsOfOpenCallChain(GrainCall call) => false;

    /// <summary>The class has a rule of its own, so every waiting call has to be asked.</summary>
    protected virtual bool HasInterleaveRule => false;

    /// <summary>Under the gate: whether calls may start at all now.</summary>
    protected abstract AdmissionMode Admission { get; }

    // Scanning a long queue after every call would be quadratic; nothing in it can start while this holds.
    private bool NothingCanJoin => Admission == AdmissionMode.Closed
        || (_runningExclusive > 0 && _waitingFlexible == 0 && !IsReentrant && !HasInterleaveRule);

    /// <summary>The first waiting call that may start; those behind a blocked one may overtake it.</summary>
    protected override GrainCall? TakeCall()
    {
        GrainCall? previous = null;
        for (var call = FirstToScan(); call is not null; call = call.Next)
        {
            var starts = CanStart(call);
            if (!starts && !IsDropped(call))
            {
                previous = call;
                continue;
            }

            Unlink(previous, call);
            if (starts) return Start(call);
        }

        _admissionIsDue = false;
        TellIdle();
        return null;
    }

    private GrainCall? FirstToScan() => _admissionIsDue && !NothingCanJoin ? _firstWaiting : null;

    private bool IsDropped(GrainCall call) => call.IsRefused || (call.IsCompleted && Environment.DropExpired);

    private bool CanStart(GrainCall call)
    {
        if (IsDropped(call)) return false;
        try
        {
            if (Admission == AdmissionMode.OpenCallChains) return IsOfOpenCallChain(call);
            return _running.Count == 0 || call.IsAlwaysInterleave || IsReentrant
                || !IsBlocked(call) || IsOfOpenCallChain(call) || MayInterleave(call);
        }
        catch (Exception exception)
        {
            // Not here: under the gate nobody else's code may run. Until then the call counts as dropped.
            call.IsRefused = true;
            Post(() => call.Fail(exception));
            return false;
        }
    }

    private bool IsBlocked(GrainCall call)
    {
        foreach (var running in _running)
        {
            var goesBeside = running.IsAlwaysInterleave || (running.IsReadOnly && call.IsReadOnly) || MayInterleave(running);
            if (!goesBeside) return true;
        }

        return false;
    }

    private static bool IsFlexible(GrainCall call) =>
        call.IsAlwaysInterleave || call.IsReadOnly || call.Context?.ReentrancyId is { } chain && chain != Guid.Empty;

    private void Unlink(GrainCall? previous, GrainCall call)
    {
        if (previous is null) _firstWaiting = call.Next;
        else previous.Next = call.Next;
        if (ReferenceEquals(_lastWaiting, call)) _lastWaiting = previous;
        _waitingCount--;
        if (IsFlexible(call)) _waitingFlexible--;
    }

    private GrainCall Start(GrainCall call)
    {
        call.RunningIndex = _running.Count;
        _running.Add(call);
        if (!call.IsAlwaysInterleave) _runningExclusive++;
        return call;
    }

    private void Remove(GrainCall call)
    {
        lock (Gate)
        {
            var last = _running[^1];
            _running[call.RunningIndex] = last;
            last.RunningIndex = call.RunningIndex;
            _running.RemoveAt(_running.Count - 1);
            if (!call.IsAlwaysInterleave) _runningExclusive--;
            _admissionIsDue = true;
        }
    }
}
