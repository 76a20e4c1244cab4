using System.Text;
using Microsoft.CodeAnalysis;

namespace FieldService.Orleans.SingleNode.Generators;

/// <summary>The message of one method: its arguments and how to call it.</summary>
internal static class CallClassWriter
{
    public static List<IParameterSymbol> Arguments(IMethodSymbol method) =>
        method.Parameters.Where(static one => !KnownTypes.IsCancellationToken(one.Type)).ToList();

    public static void Write(StringBuilder text, IMethodSymbol method, string name)
    {
        var returns = Returns.Of(method)!;
        var result = returns.Result is { } type ? $"<{type.ToDisplayString(KnownTypes.Annotated)}>" : "";
        text.AppendLine($"    private sealed class {name}() : global::Orleans.SingleNode.TaskCall{result}(Info)")
            .AppendLine("    {")
            .AppendLine($"        private static readonly global::Orleans.SingleNode.GrainMethod Info = {Descriptor(method, returns)};")
            .AppendLine();
        WriteArguments(text, Arguments(method));
        WriteInvoke(text, method, returns, result);
        text.AppendLine("    }").AppendLine();
    }

    private static void WriteArguments(StringBuilder text, List<IParameterSymbol> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
            text.AppendLine($"        public {arguments[i].Type.ToDisplayString(KnownTypes.Annotated)} A{i} = default!;");
        const string outOfRange = "throw new global::System.ArgumentOutOfRangeException(\"index\")";
        text.AppendLine($"        public override int GetArgumentCount() => {arguments.Count};");
        var reads = string.Concat(arguments.Select(static (_, i) => $"{i} => A{i}, "));
        text.AppendLine($"        public override object? GetArgument(int index) => index switch {{ {reads}_ => {outOfRange} }};");
        var writes = string.Concat(arguments.Select(static (one, i) =>
            $"case {i}: A{i} = ({one.Type.ToDisplayString(KnownTypes.Annotated)})value!; break; "));
        text.AppendLine($"        public override void SetArgument(int index, object value) {{ switch (index) {{ {writes}default: {outOfRange}; }} }}");
    }

    private static void WriteInvoke(StringBuilder text, IMethodSymbol method, Returns returns, string result)
    {
        var index = 0;
        var passed = string.Join(", ", method.Parameters.Select(one => KnownTypes.IsCancellationToken(one.Type) ? "CalleeToken" : $"A{index++}"));
        var call = $"(({method.ContainingType.ToDisplayString(KnownTypes.Plain)})instance).@{method.Name}({passed})";
        text.AppendLine($"        protected override global::System.Threading.Tasks.Task{result} Invoke(object instance)")
            .AppendLine(returns.IsVoid
                ? $"        {{ {call}; return global::System.Threading.Tasks.Task.CompletedTask; }}"
                : $"            => {call}{(returns.IsValueTask ? ".AsTask()" : "")};");
    }

    private static string Descriptor(IMethodSymbol method, Returns returns)
    {
        var types = string.Join(", ", method.Parameters.Select(static one => $"typeof({one.Type.ToDisplayString(KnownTypes.Plain)})"));
        return $"new(typeof({method.ContainingType.ToDisplayString(KnownTypes.Plain)}), \"{method.Name}\", " +
            $"(global::Orleans.SingleNode.CallOptions){Options(method, returns)}, {Timeout(method)}, new global::System.Type[] {{ {types} }})";
    }

    private static int Options(IMethodSymbol method, Returns returns)
    {
        var readOnly = KnownTypes.Attribute(method, "Orleans.Concurrency.ReadOnlyAttribute") is null ? 0 : 1;
        var interleave = KnownTypes.Attribute(method, "Orleans.Concurrency.AlwaysInterleaveAttribute") is null ? 0 : 2;
        var oneWay = returns.IsVoid || KnownTypes.Attribute(method, "Orleans.Concurrency.OneWayAttribute") is not null ? 4 : 0;
        return readOnly | interleave | oneWay;
    }

    private static string Timeout(IMethodSymbol method) =>
        KnownTypes.Attribute(method, "Orleans.ResponseTimeoutAttribute")?.ConstructorArguments[0].Value is string text
            ? $"global::System.TimeSpan.Parse(\"{text}\", global::System.Globalization.CultureInfo.InvariantCulture)"
            : "null";
}
