using Orleans.Streams;

namespace Orleans.Configuration;

public class StreamPubSubOptions
{
    public StreamPubSubType PubSubType { get; set; } = StreamPubSubType.ExplicitGrainBasedAndImplicit;
}
