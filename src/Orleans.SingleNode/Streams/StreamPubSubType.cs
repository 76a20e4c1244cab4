namespace Orleans.Streams;

public enum StreamPubSubType
{
    ExplicitGrainBasedAndImplicit = 0,
    ExplicitGrainBasedOnly = 1,
    ImplicitOnly = 2,
}
