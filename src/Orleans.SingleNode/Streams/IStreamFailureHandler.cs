using Orleans.Runtime;

namespace Orleans.Streams;

public interface IStreamFailureHandler
{
    bool ShouldFaultSubsriptionOnError { get; }

    Task OnDeliveryFailure(GuidId subscriptionId, string streamProviderName, StreamId streamIdentity, StreamSequenceToken? sequenceToken);

    Task OnSubscriptionFailure(GuidId subscriptionId, string streamProviderName, StreamId streamIdentity, StreamSequenceToken? sequenceToken);
}
