namespace FieldService.Orleans.SingleNode.Generators;

internal sealed record ClassModel(string FullName, EquatableArray<Problem> Problems);
