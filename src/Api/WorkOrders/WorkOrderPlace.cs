using FieldService.Domain.Assets;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;

namespace FieldService.Api.WorkOrders;

internal sealed record WorkOrderPlace(Site Site, TerritoryId TerritoryId, AssetId? AssetId = null, string? AssetName = null);
