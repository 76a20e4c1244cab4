using FieldService.Simulator.Wire;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Recordings;

/// <summary>The asset that a recording plays on: one per file, at the first site of the first customer.</summary>
internal sealed record RecordedAsset(Recording Recording)
{
    public string AssetId => $"rec-{Recording.Name}";

    public string DeviceId => $"gw-{AssetId}";

    public PutAsset Describe(DemoWorld world)
    {
        var customer = world.Customers[0];
        var site = customer.Account.Sites[0];
        // A file called chiller-7.csv is a chiller.
        var equipment = EquipmentCatalog.All.FirstOrDefault(e => Recording.Name.Contains(e.Category, StringComparison.OrdinalIgnoreCase)) ?? EquipmentCatalog.All[0];
        return new PutAsset(
            $"Recording {Recording.Name}",
            equipment.Category,
            new Site(customer.Id, customer.Account.Name, site.Name, site.Address, site.Position),
            DemoWorld.TerritoryId,
            [.. Recording.Metrics.Select(metric => new AssetMetric(metric, metric, ""))],
            equipment.ServiceIncidentType);
    }
}
