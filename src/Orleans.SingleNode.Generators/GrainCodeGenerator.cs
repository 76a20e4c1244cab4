using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FieldService.Orleans.SingleNode.Generators;

/// <summary>
/// Writes a proxy for each grain and observer interface, a call class for each of their methods, and one class
/// that tells the runtime about them and about the grain classes, so that no call needs reflection.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class GrainCodeGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var interfaces = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is InterfaceDeclarationSyntax { BaseList: not null },
                static (syntax, token) => InterfaceReader.Read(syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, token) as INamedTypeSymbol))
            .Where(static found => found is not null)
            .Select(static (found, _) => found!)
            // A partial interface is seen once per part.
            .Collect()
            .SelectMany(static (all, _) => all.Distinct());
        var classes = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is ClassDeclarationSyntax { BaseList: not null },
                static (syntax, token) => ClassReader.Read(syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, token) as INamedTypeSymbol))
            .Where(static found => found is not null)
            .Select(static (found, _) => found!);
        var parts = context.CompilationProvider.Select(static (compilation, _) => PartReader.Read(compilation));

        context.RegisterSourceOutput(interfaces, EmitInterface);
        context.RegisterSourceOutput(classes, static (output, found) => Report(output, found.Problems));
        context.RegisterSourceOutput(interfaces.Collect().Combine(classes.Collect()).Combine(parts), static (output, all) =>
            EmitRegistration(output, all.Left.Left, all.Left.Right, all.Right));
    }

    private static void EmitInterface(SourceProductionContext output, InterfaceModel model)
    {
        Report(output, model.Problems);
        if (model.Source is { } source) output.AddSource(model.ProxyName + ".g.cs", source);
    }

    private static void EmitRegistration(
        SourceProductionContext output, ImmutableArray<InterfaceModel> interfaces, ImmutableArray<ClassModel> classes, PartsModel parts)
    {
        var source = RegistrationWriter.Write(
            interfaces.Where(static one => one.Source is not null),
            classes.Where(static one => one.FullName.Length > 0).Select(static one => one.FullName).Distinct(),
            parts);
        if (source is not null) output.AddSource("GrainCode.g.cs", source);
    }

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
            output.ReportDiagnostic(problem.ToDiagnostic());
    }
}
