using Orleans.Streams;

namespace Orleans.SingleNode;

internal sealed class ExactNamespacePredicate(string streamNamespace) : IStreamNamespacePredicate
{
    public string PredicatePattern => $"namespace:{streamNamespace}";

    public bool IsMatch(string streamNamespace1) => streamNamespace == streamNamespace1;
}
