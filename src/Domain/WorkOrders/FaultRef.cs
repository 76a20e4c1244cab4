using FieldService.Domain.Assets;

namespace FieldService.Domain.WorkOrders;

/// <summary>
/// Which fault episode a preventive work order answers. The triple identifies the fault for good: the same recording replayed leads to the
/// same triple, and the work-order id derived from it exists once.
/// </summary>
/// <param name="Ordinal">1 for the first episode of this fault code on this asset.</param>
public sealed record FaultRef(AssetId Asset, string FaultCode, int Ordinal);
