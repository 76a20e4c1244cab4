using System.Reflection;
using Orleans.Concurrency;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.SingleNode;

internal static class GrainClassReader
{
    public static GrainClass Read(Type type, GrainCollectionOptions options)
    {
        var rule = InterleaveRule(type, out var defect);
        return new GrainClass
        {
            Type = type,
            GrainType = GrainType.Create(type.GetCustomAttribute<GrainTypeAttribute>()?.GrainType ?? ConventionalName(type)),
            Constructor = new ConstructorPlan(type),
            IsReentrant = type.IsDefined(typeof(ReentrantAttribute)),
            InterleaveRule = rule,
            Defect = defect,
            StatelessWorker = type.GetCustomAttribute<StatelessWorkerAttribute>(),
            CollectionAge = CollectionAge(type, options),
            StreamSubscriptions = [.. type.GetCustomAttributes<ImplicitStreamSubscriptionAttribute>()],
        };
    }

    private static string ConventionalName(Type type)
    {
        const string suffix = "Grain";
        var name = type.Name;
        var isSuffixed = name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length;
        return (isSuffixed ? name[..^suffix.Length] : name).ToLowerInvariant();
    }

    private static TimeSpan? CollectionAge(Type type, GrainCollectionOptions options)
    {
        if (type.IsDefined(typeof(KeepAliveAttribute))) return null;
        if (type.GetCustomAttribute<CollectionAgeLimitAttribute>() is { } limit) return limit.Amount;
        return options.ClassSpecificCollectionAge.TryGetValue(type.FullName!, out var age) ? age : options.CollectionAge;
    }

    private static Func<object, IInvokable, bool>? InterleaveRule(Type type, out string? defect)
    {
        defect = null;
        if (type.GetCustomAttribute<MayInterleaveAttribute>()?.CallbackMethodName is not { } name) return null;
        const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        var method = type.GetMethod(name, Everything, [typeof(IInvokable)]);
        if (method?.ReturnType != typeof(bool))
        {
            defect = $"{type} names {name} in [MayInterleave], but has no method bool {name}(IInvokable).";
            return null;
        }

        if (!method.IsStatic) return (instance, call) => method.CreateDelegate<Func<IInvokable, bool>>(instance)(call);
        var rule = method.CreateDelegate<Func<IInvokable, bool>>();
        return (_, call) => rule(call);
    }
}
