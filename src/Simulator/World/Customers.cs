using FieldService.Simulator.Geometry;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.World;

/// <summary>Six customers and where their machines stand.</summary>
internal static class Customers
{
    private static readonly (string Id, string Name, string Contact, (string Id, string Name, double X, double Y, string Machines)[] Sites)[] Book =
    [
        ("dairy", "Ahrenfeld Dairy", "Karin Obermeier",
        [
            ("dairy-main", "Main plant", -820, -1400, "pump:3 chiller:2 compressor:3 boiler:1"),
            ("dairy-store", "Cheese store", -520, -880, "chiller:1 air-handling-unit:1"),
        ]),
        ("hospital", "St. Catherine Hospital", "Dr. Paul Seidl",
        [
            ("hospital-main", "Main building", 330, 760, "boiler:2 air-handling-unit:2 chiller:1 pump:1 compressor:1"),
            ("hospital-rehab", "Rehabilitation clinic", 1000, 560, "pump:1 boiler:1 air-handling-unit:1"),
        ]),
        ("hotel", "Hotel Ahrelblick", "Miriam Haas", [("hotel-house", "Hotel", 110, -150, "boiler:1 air-handling-unit:1 pump:1")]),
        ("datacentre", "Nordlicht Data Centre", "Jonas Frey",
        [
            ("datacentre-1", "Hall 1", 1850, -60, "chiller:2 air-handling-unit:1"),
            ("datacentre-2", "Hall 2", 2080, 60, "chiller:1 air-handling-unit:1"),
        ]),
        ("pool", "Ahrelbad Swimming Pool", "Ines Kuhn",
        [
            ("pool-indoor", "Indoor pool", -960, 330, "pump:1 boiler:1 air-handling-unit:1"),
            ("pool-lido", "Lido at the lake", 960, 1080, "pump:1"),
        ]),
        ("brewery", "Lindenbräu Brewery", "Franz Zeller",
        [
            ("brewery-house", "Brewhouse", -240, 170, "boiler:1 chiller:1 compressor:1"),
            ("brewery-bottling", "Bottling hall", 1660, -260, "compressor:2 boiler:1"),
            ("brewery-cellar", "Storage cellar", -700, 760, "compressor:1"),
        ]),
    ];

    public static IReadOnlyList<Customer> Found(Addresses addresses)
    {
        var customers = new List<Customer>();
        foreach (var (id, name, contact, sites) in Book)
        {
            var places = sites.Select(site => (site.Id, site.Name, Address: addresses.Near(new Vec(site.X, site.Y)), site.Machines)).ToArray();
            var account = new PutAccount(name, [new Contact("main", contact, $"{id}@ahrenfeld.example", null, Primary: true)],
                [.. places.Select(p => new AccountSite(p.Id, p.Name, p.Address.Text, p.Address.Position, DemoWorld.TerritoryId))]);
            customers.Add(new Customer(id, account, [.. places.Select(p => (p.Id, p.Address, p.Machines))]));
        }

        return customers;
    }
}
