namespace FieldService.Orleans.SingleNode.Generators;

/// <summary>One interface, already rendered: comparing text is what decides whether anything changed.</summary>
internal sealed record InterfaceModel(
    string FullName, string WireName, string ProxyName, string? Source, EquatableArray<Problem> Problems);
