namespace FieldService.Api.Tests.Harness;

/// <summary>Two customers, two technicians and a user of each role, in one territory.</summary>
public static class World
{
    public const string Password = "correct horse battery";
    public const string Territory = "north";
    private static readonly object Place = new { lat = 52.52, lon = 13.40 };

    public static async Task SeedAsync(ApiHost host)
    {
        await PutAsync(host, $"territories/{Territory}", new { name = "North", timeZone = "Europe/Berlin", center = Place });
        foreach (var id in new[] { "acme", "globex" })
            await PutAsync(host, $"accounts/{id}", new { name = id, contacts = Array.Empty<object>(), sites = new[] { new { id = "main", name = "Main", address = "Street 1", position = Place, territoryId = Territory } } });
        await PutAsync(host, "incident-types/inspect", IncidentType("inspect"));
        foreach (var id in new[] { "alice", "bob" }) await PutAsync(host, $"technicians/{id}", Technician(id));
        await PutAsync(host, "assets/pump", Asset("acme"));
        await PutAsync(host, "assets/fan", Asset("globex"));
        await UserAsync(host, "root", "Administrator");
        await UserAsync(host, "dispatch", "Dispatcher");
        await UserAsync(host, "alice", "Technician", technicianId: "alice");
        await UserAsync(host, "bob", "Technician", technicianId: "bob");
        await UserAsync(host, "customer", "Customer", accountId: "acme");
        await UserAsync(host, "stranger", "Customer", accountId: "globex");
    }

    public static object IncidentType(string id) => new
    {
        id, name = "Inspection", workOrderType = "Inspection", estimatedSeconds = 1800, priority = "Normal",
        skills = Array.Empty<object>(), tasks = new[] { new { id = "look", name = "Look", estimatedSeconds = 1800 } }, products = Array.Empty<object>(),
    };

    public static object Technician(string name) => new
    {
        name, timeZone = "Europe/Berlin", home = Place, homeTerritoryId = Territory, territories = new[] { Territory }, skills = Array.Empty<object>(),
        shifts = Enum.GetNames<DayOfWeek>().Select(day => new { day, start = "00:00:00", end = "00:00:00" }),
    };

    public static object Asset(string account) => new
    {
        name = "Pump", category = "pump", territoryId = Territory, preventiveIncidentTypeId = "inspect",
        site = new { accountId = account, accountName = account, name = "Main", address = "Street 1", position = Place },
        metrics = new[] { new { name = "vibration", displayName = "Vibration", unit = "mm/s" } },
    };

    public static object WorkOrder(string asset = "pump", bool autoSchedule = false) => new { summary = "Check it", assetId = asset, incidentTypeIds = new[] { "inspect" }, autoSchedule };

    public static object Booking(string technician, DateTimeOffset start) => new
    {
        technicianId = technician, start, arrival = start.AddMinutes(10), end = start.AddMinutes(40), travelSeconds = 600, travelMetres = 5000,
    };

    private static async Task PutAsync(ApiHost host, string path, object body) => await (await host.Admin.PutJsonAsync($"/api/{path}", body)).ShouldBeAsync(200);

    private static Task UserAsync(ApiHost host, string name, string role, string? technicianId = null, string? accountId = null)
        => PutAsync(host, $"users/{name}", new { displayName = name, role, technicianId, accountId, password = Password });
}
