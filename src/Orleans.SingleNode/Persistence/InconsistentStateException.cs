using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>Somebody else wrote since this state was read.</summary>
public class InconsistentStateException : OrleansException
{
    public InconsistentStateException() : this("The stored state changed since it was read.")
    {
    }

    public InconsistentStateException(string message) : base(message)
    {
    }

    public InconsistentStateException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag)
        : this(errorMsg, storedEtag, currentEtag, null)
    {
    }

    public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag, Exception? storageException)
        : base($"{errorMsg} Stored ETag: {storedEtag ?? "none"}, expected: {currentEtag ?? "none"}.", storageException)
    {
        StoredEtag = storedEtag;
        CurrentEtag = currentEtag;
    }

    public string? StoredEtag { get; }

    public string? CurrentEtag { get; }

    /// <summary>True until it leaves the activation whose state is stale: only that one is deactivated, not its callers.</summary>
    internal bool IsAtSource { get; set; } = true;
}
