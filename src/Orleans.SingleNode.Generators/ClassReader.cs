using Microsoft.CodeAnalysis;

namespace FieldService.Orleans.SingleNode.Generators;

internal static class ClassReader
{
    private static readonly string[] InterfaceOnly =
    [
        "Orleans.Concurrency.ReadOnlyAttribute", "Orleans.Concurrency.AlwaysInterleaveAttribute", "Orleans.Concurrency.OneWayAttribute",
    ];

    public static ClassModel? Read(INamedTypeSymbol? type)
    {
        if (type is null || !type.AllInterfaces.Any(static one => KnownTypes.Is(one, "Orleans.IGrainBase"))) return null;
        var problems = new EquatableArray<Problem>(Misplaced(type).ToList());
        var isUsable = !type.IsAbstract && !type.IsGenericType && KnownTypes.IsReachable(type);
        return new ClassModel(isUsable ? type.ToDisplayString(KnownTypes.Plain) : "", problems);
    }

    // On the class they would say nothing, silently.
    private static IEnumerable<Problem> Misplaced(INamedTypeSymbol type) =>
        from method in type.GetMembers().OfType<IMethodSymbol>()
        where InterfaceOnly.Any(name => KnownTypes.Attribute(method, name) is not null)
        select Problem.At(method, "ORLEANS0001", $"{type.Name}.{method.Name}: scheduling attributes belong on the interface method");
}
