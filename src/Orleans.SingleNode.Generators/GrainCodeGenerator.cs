using Microsoft.CodeAnalysis;

namespace FieldService.Orleans.SingleNode.Generators;

[Generator(LanguageNames.CSharp)]
public sealed class GrainCodeGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
