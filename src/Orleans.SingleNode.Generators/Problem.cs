using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FieldService.Orleans.SingleNode.Generators;

/// <summary>A diagnostic in a form that can be compared.</summary>
internal sealed record Problem(string Id, string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static Problem At(ISymbol symbol, string id, string message)
    {
        var location = symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None;
        return new Problem(id, message, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
    }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        new DiagnosticDescriptor(Id, "Illegal grain interface", "{0}", "Orleans", DiagnosticSeverity.Error, true),
        Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines),
        Message);
}
