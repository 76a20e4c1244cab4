namespace FieldService.Simulator.World;

/// <summary>
/// Twelve ordinary visits over the day. Early ones need other skills than the first machine to fail, so that somebody is free for it.
/// </summary>
internal static class OrderBook
{
    public static IReadOnlyList<PlannedOrder> All { get; } =
    [
        Order("Ventilation controls show a warning", "inspection", "hotel", "hotel-house", 0.5),
        Order("Cabinet 4: residual-current device trips", "electrical-fault", "datacentre", "datacentre-2", 0),
        Order("Cold room 2 too warm since last night", "no-cooling", "dairy", "dairy-store", 0),
        Order("Annual inspection of the water treatment", "inspection", "pool", "pool-indoor", 1),
        Order("Boiler service before the heating season", "boiler-service", "hospital", "hospital-rehab", 1.5, "boiler"),
        Order("Annual inspection of the mash controls", "inspection", "brewery", "brewery-house", 2),
        Order("Filter change in operating theatre 3", "ahu-service", "hospital", "hospital-main", 2.5, "air-handling-unit"),
        Order("Refrigerant check after the audit", "chiller-service", "datacentre", "datacentre-1", 3, "chiller"),
        Order("Annual inspection of the emergency supply", "inspection", "hospital", "hospital-main", 3.5),
        Order("Compressor service at 8,000 hours", "compressor-service", "brewery", "brewery-bottling", 4, "compressor"),
        Order("Kitchen: socket circuit dead", "electrical-fault", "hotel", "hotel-house", 5),
        Order("Look at the cellar's ventilation when in the area", "inspection", "brewery", "brewery-cellar", null),
    ];

    private static PlannedOrder Order(string summary, string type, string account, string site, double? hours, string? category = null)
        => new(summary, type, account, site, category, hours is { } h ? TimeSpan.FromHours(h) : null);
}
