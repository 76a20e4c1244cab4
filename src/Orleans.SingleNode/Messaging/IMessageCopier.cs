namespace Orleans.SingleNode;

/// <summary>
/// The strict mode: copies what crosses between activations, to find messages that are not as immutable as they claim.
/// Registered by tests only; without it messages are shared.
/// </summary>
internal interface IMessageCopier
{
    void CopyArguments(GrainCall call);

    object? CopyResult(object? result, Type declaredType);
}
