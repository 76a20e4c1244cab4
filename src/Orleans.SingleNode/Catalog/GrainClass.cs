using Orleans.Concurrency;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.SingleNode;

/// <summary>What the attributes and the constructor of a grain class say, read once.</summary>
internal sealed class GrainClass
{
    public required Type Type { get; init; }

    public required GrainType GrainType { get; init; }

    public required ConstructorPlan Constructor { get; init; }

    public bool IsReentrant { get; init; }

    public Func<object, IInvokable, bool>? InterleaveRule { get; init; }

    /// <summary>The class asks for a rule that it does not have; told to whoever activates it.</summary>
    public string? Defect { get; init; }

    public StatelessWorkerAttribute? StatelessWorker { get; init; }

    /// <summary>Null = never collected.</summary>
    public TimeSpan? CollectionAge { get; init; }

    public IReadOnlyList<ImplicitStreamSubscriptionAttribute> StreamSubscriptions { get; init; } = [];

    public IGrainBase Create(Activation activation) => Defect is null
        ? (IGrainBase)Constructor.Invoke(activation)
        : throw new InvalidOperationException(Defect);
}
