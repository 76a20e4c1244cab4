namespace Orleans.Configuration;

public sealed class MemoryStreamOptions
{
    /// <summary>How many queues the streams of a provider share; items of one queue are numbered together.</summary>
    public int TotalQueueCount { get; set; } = 8;

    /// <summary>Undelivered items per stream at which publishers wait.</summary>
    public int MaxPendingPerStream { get; set; } = 4096;
}
