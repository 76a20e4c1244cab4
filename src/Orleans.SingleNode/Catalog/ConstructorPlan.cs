using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Orleans.SingleNode;

/// <summary>How an instance is made: one resolver per parameter of its widest constructor.</summary>
internal sealed class ConstructorPlan
{
    private readonly ConstructorInvoker? _invoker;
    private readonly Func<Activation, object?>[] _arguments = [];
    private readonly Type _type;

    public ConstructorPlan(Type type)
    {
        _type = type;
        var constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance);
        var chosen = constructors.FirstOrDefault(one => one.IsDefined(typeof(ActivatorUtilitiesConstructorAttribute)))
            ?? constructors.MaxBy(one => one.GetParameters().Length);
        if (chosen is null) return;
        _invoker = ConstructorInvoker.Create(chosen);
        _arguments = [.. chosen.GetParameters().Select(ParameterPlan.For)];
    }

    public object Invoke(Activation activation)
    {
        if (_invoker is null) throw new InvalidOperationException($"{_type} has no public constructor.");
        if (_arguments.Length == 0) return _invoker.Invoke();
        var values = new object?[_arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = _arguments[i](activation);
        return _invoker.Invoke(values.AsSpan());
    }
}
