using Orleans.SingleNode;
using Orleans.Streams;

namespace Orleans;

/// <summary>Every stream of the namespace is delivered to the grain of this class that has the stream's key.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ImplicitStreamSubscriptionAttribute : Attribute
{
    public ImplicitStreamSubscriptionAttribute() => Predicate = new AnyNamespacePredicate();

    public ImplicitStreamSubscriptionAttribute(string streamNamespace) => Predicate = new ExactNamespacePredicate(streamNamespace);

    public ImplicitStreamSubscriptionAttribute(Type predicateType) =>
        Predicate = (IStreamNamespacePredicate)Activator.CreateInstance(predicateType)!;

    public ImplicitStreamSubscriptionAttribute(IStreamNamespacePredicate predicate) => Predicate = predicate;

    public IStreamNamespacePredicate Predicate { get; }
}
