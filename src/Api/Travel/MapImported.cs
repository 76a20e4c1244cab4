namespace FieldService.Api.Travel;

/// <summary>What an import left in place; the streets themselves are not sent back.</summary>
internal sealed record MapImported(long Version, string Name, int Nodes, int Segments);
