using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

public static class TargetHolderExtensions
{
    public static TComponent? GetComponent<TComponent>(this ITargetHolder targetHolder) where TComponent : class =>
        (TComponent?)targetHolder.GetComponent(typeof(TComponent));
}
