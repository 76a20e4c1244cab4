using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>A grain that a stream is delivered to, and under which subscription.</summary>
internal sealed record StreamConsumer(Guid SubscriptionId, GrainId GrainId, bool IsImplicit);
