using System.Globalization;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.World;

/// <summary>Forty machines of five categories, numbered through the town.</summary>
internal static class MachinePark
{
    /// <summary>Much longer than the devices take: business time runs fast, and a busy second of the real machine must not look like a silent device.</summary>
    private const int ExpectedIntervalSeconds = 120;

    public static IReadOnlyList<Machine> Install(IReadOnlyList<Customer> customers, int seed)
    {
        var machines = new List<Machine>();
        var numbers = new Dictionary<string, int>();
        foreach (var customer in customers)
        foreach (var place in customer.Places)
        foreach (var (category, count) in Parse(place.Machines))
            for (var i = 0; i < count; i++)
                machines.Add(Make(customer, place.SiteId, EquipmentCatalog.Get(category), numbers[category] = numbers.GetValueOrDefault(category) + 1, seed));
        return machines;
    }

    private static IEnumerable<(string Category, int Count)> Parse(string text)
        => text.Split(' ').Select(part => part.Split(':')).Select(parts => (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture)));

    private static Machine Make(Customer customer, string siteId, Equipment equipment, int number, int seed)
    {
        var site = customer.Account.Sites.First(s => s.Id == siteId);
        var metrics = equipment.Metrics.Select(
            m => new AssetMetric(m.Name, m.DisplayName, m.Unit, m.LowerLimit, m.UpperLimit, 60, m.FaultCode, ExpectedIntervalSeconds));
        var asset = new PutAsset(
            $"{equipment.DisplayName} {equipment.Letter}-{number:00}",
            equipment.Category,
            new Site(customer.Id, customer.Account.Name, site.Name, site.Address, site.Position),
            DemoWorld.TerritoryId,
            [.. metrics],
            equipment.ServiceIncidentType,
            FunctionalLocation: $"{siteId}.{equipment.Letter}{number:00}",
            SerialNumber: $"{equipment.Letter}{2014 + (number % 9)}-{((seed * 7919L) + (number * 104_729L)) % 90_000 + 10_000}");
        return new Machine($"{equipment.Category}-{number:00}", asset, equipment, siteId);
    }
}
