namespace Orleans.SingleNode;

/// <summary>A call that the runtime makes itself: queued and admitted like any other, but nobody outside waits for it.</summary>
internal abstract class LocalCall(GrainMethod method) : GrainCall(method)
{
    internal override bool IsCompleted => false;

    internal override bool IsFiltered => false;

    internal override Type ResultType => typeof(void);

    public override int GetArgumentCount() => 0;

    public override object? GetArgument(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public override void SetArgument(int index, object value) => throw new ArgumentOutOfRangeException(nameof(index));

    internal override void Complete(object? result)
    {
    }

    internal override void Fail(Exception exception)
    {
    }

    internal override void Cancel(CancellationToken callerToken)
    {
    }

    internal override object? ResultOf(Task finished) => null;

    internal override Task Typed(Task<object?> outcome) => outcome;
}
