using Microsoft.CodeAnalysis;

namespace FieldService.Orleans.SingleNode.Generators;

/// <summary>What a method that travels as a message cannot have.</summary>
internal static class MethodRules
{
    public static IEnumerable<Problem> Check(IMethodSymbol method)
    {
        var name = $"{method.ContainingType.Name}.{method.Name}";
        if (method.IsGenericMethod)
            yield return Problem.At(method, "FSO005", $"{name} is generic, which this runtime does not offer");
        if (method.Parameters.Any(static one => one.RefKind != RefKind.None))
            yield return Problem.At(method, "FSO002", $"{name}: parameters cannot be ref, out or in");
        if (Returns.Of(method) is null)
            yield return Problem.At(method, "FSO003", $"{name} must return Task, Task<T>, ValueTask, ValueTask<T> or void");
        if (method.Parameters.Count(static one => KnownTypes.IsCancellationToken(one.Type)) > 1)
            yield return Problem.At(method, "FSO004", $"{name} takes more than one CancellationToken");
        if (KnownTypes.Attribute(method, "Orleans.Concurrency.OneWayAttribute") is not null && Returns.Of(method)?.Result is not null)
            yield return Problem.At(method, "FSO006", $"{name} is one-way and cannot have a result");
    }
}
