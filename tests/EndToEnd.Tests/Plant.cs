namespace FieldService.EndToEnd.Tests;

/// <summary>The least that a machine needs around it.</summary>
internal static class Plant
{
    private static readonly object Position = new { lat = 48.2, lon = 11.4 };

    public static async Task RegisterAsync(RunningFieldService service, CancellationToken cancellationToken)
    {
        await service.PutAsync("territories/plant", new { name = "Plant", timeZone = "Europe/Berlin", center = Position }, cancellationToken);
        await service.PutAsync(
            "accounts/works",
            new
            {
                name = "Test works",
                contacts = Array.Empty<object>(),
                sites = new[] { new { id = "hall", name = "Hall 1", address = "Works Road 1", position = Position, territoryId = "plant" } },
            },
            cancellationToken);
        await service.PutAsync(
            "incident-types/bearing-service",
            new
            {
                id = "bearing-service",
                name = "Bearing service",
                workOrderType = "Preventive",
                estimatedSeconds = 3600,
                priority = "High",
                skills = Array.Empty<object>(),
                tasks = Array.Empty<object>(),
                products = Array.Empty<object>(),
            },
            cancellationToken);
    }

    public static async Task RegisterMachineAsync(RunningFieldService service, string assetId, string name, string deviceId, string key, CancellationToken cancellationToken)
    {
        await service.PutAsync(
            $"assets/{assetId}",
            new
            {
                name,
                category = "bearing",
                site = new { accountId = "works", accountName = "Test works", name = "Hall 1", address = "Works Road 1", position = Position },
                territoryId = "plant",
                metrics = new[] { new { name = "vibration", displayName = "Vibration", unit = "g", limitSeconds = 60, faultCode = "bearing-wear" } },
                preventiveIncidentTypeId = "bearing-service",
            },
            cancellationToken);
        await service.PutAsync(
            $"devices/{deviceId}",
            new { name = $"Sensor of {name}", key, bindings = new[] { new { deviceMetric = "vibration", assetId, assetMetric = "vibration", validFrom = "2000-01-01T00:00:00Z" } } },
            cancellationToken);
    }
}
