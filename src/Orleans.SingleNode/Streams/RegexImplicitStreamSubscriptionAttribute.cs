using Orleans.SingleNode;

namespace Orleans;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RegexImplicitStreamSubscriptionAttribute(string pattern)
    : ImplicitStreamSubscriptionAttribute(new RegexNamespacePredicate(pattern));
