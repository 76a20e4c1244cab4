using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.Assets;

internal sealed record WorkOrderNoted(WorkOrderView WorkOrder) : AssetEvent;
