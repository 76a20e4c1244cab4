namespace Orleans.Configuration;

public sealed class SiloMessagingOptions : MessagingOptions
{
    /// <summary>How often a request may move to a newer activation.</summary>
    public int MaxForwardCount { get; set; } = 2;

    /// <summary>Waiting requests per activation above which callers are refused; 0 = no limit.</summary>
    public int MaxEnqueuedRequestsHardLimit { get; set; }
}
