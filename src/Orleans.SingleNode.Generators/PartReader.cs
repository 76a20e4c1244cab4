using Microsoft.CodeAnalysis;

namespace FieldService.Orleans.SingleNode.Generators;

internal static class PartReader
{
    public static PartsModel Read(Compilation compilation) => new(
        compilation.AssemblyName ?? "",
        new EquatableArray<string>(compilation.SourceModule.ReferencedAssemblySymbols
            .Where(static one => KnownTypes.Attribute(one, "Orleans.SingleNode.GeneratedGrainCodeAttribute") is not null)
            .Select(static one => one.Identity.Name)
            .OrderBy(static name => name, System.StringComparer.Ordinal)
            .ToList()));
}
