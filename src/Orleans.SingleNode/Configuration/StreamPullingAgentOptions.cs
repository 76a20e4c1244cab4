namespace Orleans.Configuration;

public class StreamPullingAgentOptions
{
    /// <summary>Items per delivery to observers that take batches.</summary>
    public int BatchContainerBatchSize { get; set; } = 1;

    /// <summary>How long one item is retried before it is skipped.</summary>
    public TimeSpan MaxEventDeliveryTime { get; set; } = TimeSpan.FromMinutes(1);
}
