using System.Collections.Immutable;

namespace Orleans.SingleNode;

internal sealed record RequestContextData(ImmutableDictionary<string, object> Values, Guid ReentrancyId)
{
    public static RequestContextData Empty { get; } = new(ImmutableDictionary<string, object>.Empty, Guid.Empty);
}
