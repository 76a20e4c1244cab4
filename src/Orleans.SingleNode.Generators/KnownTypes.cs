using Microsoft.CodeAnalysis;

namespace FieldService.Orleans.SingleNode.Generators;

internal static class KnownTypes
{
    /// <summary>As it stands in typeof, which takes no nullable annotations.</summary>
    public static readonly SymbolDisplayFormat Plain = SymbolDisplayFormat.FullyQualifiedFormat;

    public static readonly SymbolDisplayFormat Annotated = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static bool Is(ITypeSymbol? type, string fullName) => type?.OriginalDefinition.ToDisplayString() == fullName;

    public static bool IsAddressable(ITypeSymbol type) =>
        Is(type, "Orleans.Runtime.IAddressable") || type.AllInterfaces.Any(static one => Is(one, "Orleans.Runtime.IAddressable"));

    public static bool IsCancellationToken(ITypeSymbol type) => Is(type, "System.Threading.CancellationToken");

    public static AttributeData? Attribute(ISymbol symbol, string fullName) =>
        symbol.GetAttributes().FirstOrDefault(one => Is(one.AttributeClass, fullName));

    /// <summary>Whether generated code in the same assembly can name it.</summary>
    public static bool IsReachable(INamedTypeSymbol type)
    {
        for (var one = type; one is not null; one = one.ContainingType)
            if (one.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected || one.IsFileLocal) return false;
        return true;
    }
}
