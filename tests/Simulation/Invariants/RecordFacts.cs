using FieldService.Domain.Customers;
using FieldService.Domain.Devices;
using FieldService.Domain.Technicians;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Assets;
using FieldService.Grains.Commands;
using FieldService.Grains.News;

namespace FieldService.Simulation.Invariants;

/// <summary>What every stored aggregate has, whatever its value.</summary>
internal sealed record RecordFacts(long Version, Outbox Outbox)
{
    public override string ToString() => $"v{Version} [{string.Join(' ', Outbox.Entries.Select(static e => e.Recipient))}]";

    public static RecordFacts? Of(object? state) => state switch
    {
        AggregateRecord<WorkOrder> r => new(r.Version, r.Outbox),
        AggregateRecord<Technician> r => new(r.Version, r.Outbox),
        AggregateRecord<AssetState> r => new(r.Version, r.Outbox),
        AggregateRecord<Device> r => new(r.Version, r.Outbox),
        AggregateRecord<PutTerritory> r => new(r.Version, r.Outbox),
        AggregateRecord<PutAccount> r => new(r.Version, r.Outbox),
        AggregateRecord<IncidentTemplate> r => new(r.Version, r.Outbox),
        _ => null,
    };
}
