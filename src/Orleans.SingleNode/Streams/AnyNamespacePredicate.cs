using Orleans.Streams;

namespace Orleans.SingleNode;

internal sealed class AnyNamespacePredicate : IStreamNamespacePredicate
{
    public string PredicatePattern => "*";

    public bool IsMatch(string streamNamespace) => true;
}
