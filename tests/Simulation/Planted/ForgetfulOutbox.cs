using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Assets;
using FieldService.Grains.Commands;
using FieldService.Grains.News;

namespace FieldService.Simulation.Planted;

internal static class ForgetfulOutbox
{
    public static object Forget(object state) => state switch
    {
        AggregateRecord<WorkOrder> record => record with { Outbox = Outbox.Empty },
        AggregateRecord<Technician> record => record with { Outbox = Outbox.Empty },
        AggregateRecord<AssetState> record => record with { Outbox = Outbox.Empty },
        _ => state,
    };
}
