using Microsoft.CodeAnalysis;

namespace FieldService.Orleans.SingleNode.Generators;

/// <summary>The legal kinds of return types.</summary>
internal sealed record Returns(bool IsVoid, bool IsValueTask, ITypeSymbol? Result)
{
    public static Returns? Of(IMethodSymbol method)
    {
        var result = method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 } named ? named.TypeArguments[0] : null;
        return method.ReturnType.OriginalDefinition.ToDisplayString() switch
        {
            "void" => new Returns(true, false, null),
            "System.Threading.Tasks.Task" => new Returns(false, false, null),
            "System.Threading.Tasks.ValueTask" => new Returns(false, true, null),
            "System.Threading.Tasks.Task<TResult>" => new Returns(false, false, result),
            "System.Threading.Tasks.ValueTask<TResult>" => new Returns(false, true, result),
            _ => null,
        };
    }
}
