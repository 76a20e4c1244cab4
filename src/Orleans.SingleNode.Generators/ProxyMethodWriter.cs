using System.Text;
using Microsoft.CodeAnalysis;

namespace FieldService.Orleans.SingleNode.Generators;

/// <summary>The caller's side of one method.</summary>
internal static class ProxyMethodWriter
{
    public static void Write(StringBuilder text, IMethodSymbol method, string callClass)
    {
        var returns = Returns.Of(method)!;
        var parameters = string.Join(", ", method.Parameters.Select(static one => $"{one.Type.ToDisplayString(KnownTypes.Annotated)} @{one.Name}"));
        var owner = method.ContainingType.ToDisplayString(KnownTypes.Plain);
        var send = $"Send(new {callClass}{Initializer(method)}{Token(method)})";
        text.AppendLine($"    {method.ReturnType.ToDisplayString(KnownTypes.Annotated)} {owner}.@{method.Name}({parameters}) =>")
            .AppendLine($"        {(returns.IsVoid ? "_ = " : "")}{(returns.IsValueTask ? $"new({send})" : send)};")
            .AppendLine();
    }

    private static string Initializer(IMethodSymbol method)
    {
        var fields = CallClassWriter.Arguments(method)
            .Select(static (one, index) => $"A{index} = {(IsAddressable(one.Type) ? $"ToReference(@{one.Name})" : $"@{one.Name}")}");
        return $" {{ {string.Join(", ", fields)} }}";
    }

    // Only what is statically addressable is looked at: anything else cannot be a grain or an observer by contract.
    private static bool IsAddressable(ITypeSymbol type) => type.TypeKind == TypeKind.Interface && KnownTypes.IsAddressable(type);

    private static string Token(IMethodSymbol method)
    {
        var token = method.Parameters.FirstOrDefault(static one => KnownTypes.IsCancellationToken(one.Type));
        return token is null ? "" : $", @{token.Name}";
    }
}
