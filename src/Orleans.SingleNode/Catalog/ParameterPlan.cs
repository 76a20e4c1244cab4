using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Where the value of one constructor parameter comes from.</summary>
internal static class ParameterPlan
{
    public static Func<Activation, object?> For(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(IGrainContext)) return static activation => activation;
        if (parameter.GetCustomAttribute<PersistentStateAttribute>() is { } state) return PersistentState(parameter, state);
        if (parameter.GetCustomAttribute<FromKeyedServicesAttribute>() is { Key: { } key })
            return activation => activation.ActivationServices.GetRequiredKeyedService(type, key);
        if (parameter.HasDefaultValue)
            return activation => activation.ActivationServices.GetService(type) ?? parameter.DefaultValue;
        return activation => activation.ActivationServices.GetRequiredService(type);
    }

    private static Func<Activation, object?> PersistentState(ParameterInfo parameter, IPersistentStateConfiguration configuration)
    {
        var type = parameter.ParameterType;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(IPersistentState<>))
            throw new OrleansConfigurationException($"{parameter.Member.DeclaringType}: [PersistentState] needs an IPersistentState<T> parameter.");
        var create = typeof(ParameterPlan).GetMethod(nameof(CreateState), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type.GetGenericArguments())
            .CreateDelegate<Func<Activation, IPersistentStateConfiguration, object>>();
        return activation => create(activation, configuration);
    }

    private static object CreateState<TState>(Activation activation, IPersistentStateConfiguration configuration) =>
        activation.ActivationServices.GetRequiredService<IPersistentStateFactory>().Create<TState>(activation, configuration);
}
