namespace FieldService.Orleans.SingleNode.Generators;

internal sealed record PartsModel(string AssemblyName, EquatableArray<string> ReferencedParts);
