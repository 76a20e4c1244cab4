using System.Runtime.CompilerServices;

namespace Orleans.SingleNode;

/// <summary>What a state is before anything was stored.</summary>
internal static class FreshState
{
    public static T Create<T>()
    {
        if (typeof(T).IsValueType) return default!;
        if (typeof(T) == typeof(string) || typeof(T).IsArray || typeof(T).IsAbstract) return default!;
        // A record without parameterless constructor still gets an instance: grains never see a null state.
        return typeof(T).GetConstructor(Type.EmptyTypes) is null
            ? (T)RuntimeHelpers.GetUninitializedObject(typeof(T))
            : Activator.CreateInstance<T>();
    }
}
