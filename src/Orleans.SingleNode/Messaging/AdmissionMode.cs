namespace Orleans.SingleNode;

internal enum AdmissionMode
{
    Closed,

    /// <summary>Only calls that a running one waits for; refusing them would be a deadlock.</summary>
    OpenCallChains,

    Open,
}
