using FieldService.Simulator.Town;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.World;

/// <summary>Ahrenfeld: the town, who lives and works there and what may break. A function of the seed alone.</summary>
public sealed class DemoWorld
{
    public const string TerritoryId = "ahrenfeld";
    public const string TimeZone = "Europe/Berlin";

    private DemoWorld(int seed)
    {
        Seed = seed;
        var town = TownPlan.Generate(seed);
        var addresses = new Addresses(town);
        Customers = World.Customers.Found(addresses);
        Technicians = Crew.Hire(addresses);
        Machines = MachinePark.Install(Customers, seed);
        var spots = Customers.SelectMany(c => c.Places).Select(p => (p.Address.At + (p.Address.Along.Left.Unit * 33), p.Address.Along));
        Map = TownMap.Of(town, new Buildings(town, new Random(seed + 1)).Place(spots, 520));
    }

    public int Seed { get; }

    public RoadNetwork Map { get; }

    public PutTerritory Territory { get; } = new("Ahrenfeld", TimeZone, Geometry.Projection.ToGeo(default));

    public IReadOnlyList<IncidentTemplate> IncidentTypes { get; } = IncidentCatalog.All;

    public IReadOnlyList<Named<PutTechnician>> Technicians { get; }

    public IEnumerable<Named<PutAccount>> Accounts => Customers.Select(c => new Named<PutAccount>(c.Id, c.Account));

    public IEnumerable<Named<PutAsset>> Assets => Machines.Select(m => new Named<PutAsset>(m.AssetId, m.Asset));

    /// <summary>Without passwords: they sign in by one-time links.</summary>
    public IEnumerable<Named<PutUser>> Users =>
    [
        new("dispatcher", new PutUser("Dispatch Ahrenfeld", "Dispatcher")),
        .. Customers.Select(c => new Named<PutUser>(c.Id, new PutUser(c.Account.Contacts[0].Name, "Customer", AccountId: c.Id))),
        .. Technicians.Select(t => new Named<PutUser>(t.Id, new PutUser(t.Value.Name, "Technician", TechnicianId: t.Id))),
    ];

    internal IReadOnlyList<Customer> Customers { get; }

    internal IReadOnlyList<Machine> Machines { get; }

    public static DemoWorld Generate(int seed) => new(seed);
}
