using System.Text;
using Microsoft.CodeAnalysis;

namespace FieldService.Orleans.SingleNode.Generators;

internal static class InterfaceReader
{
    public static InterfaceModel? Read(INamedTypeSymbol? type)
    {
        if (type is null || !KnownTypes.IsAddressable(type) || !KnownTypes.IsReachable(type)) return null;
        var members = type.AllInterfaces.Add(type).SelectMany(static one => one.GetMembers()).Where(static one => !one.IsStatic).ToList();
        var methods = members.OfType<IMethodSymbol>().Where(static one => one.MethodKind == MethodKind.Ordinary).ToList();
        if (members.Count == 0) return null;

        var problems = new EquatableArray<Problem>(Problems(type, members, methods).ToList());
        var fullName = type.ToDisplayString(KnownTypes.Plain);
        var wireName = KnownTypes.Attribute(type, "Orleans.AliasAttribute")?.ConstructorArguments[0].Value as string
            ?? fullName.Replace("global::", "");
        var proxyName = "Proxy_" + Identifier(fullName);
        var source = problems.Any() ? null : ProxyWriter.Write(fullName, proxyName, methods);
        return new InterfaceModel(fullName, wireName, proxyName, source, problems);
    }

    private static IEnumerable<Problem> Problems(INamedTypeSymbol type, List<ISymbol> members, List<IMethodSymbol> methods)
    {
        if (type.IsGenericType)
            yield return Problem.At(type, "FSO005", $"{type.Name} is generic, which this runtime does not offer for grain interfaces");
        foreach (var member in members.Where(static one => one is IPropertySymbol or IEventSymbol))
            yield return Problem.At(member, "FSO001", $"{type.Name}.{member.Name}: grain interfaces have methods only");
        foreach (var problem in methods.SelectMany(MethodRules.Check))
            yield return problem;
    }

    private static string Identifier(string fullName)
    {
        var text = new StringBuilder();
        foreach (var letter in fullName.Replace("global::", ""))
            text.Append(char.IsLetterOrDigit(letter) ? letter : '_');
        return text.ToString();
    }
}
