using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Customers;
using FieldService.Domain.Devices;
using FieldService.Domain.Geo;
using FieldService.Domain.Technicians;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;
using FieldService.Simulation.Engine;

namespace FieldService.Simulation.Workload;

/// <summary>Who and what exists in one world, and which work orders people know of.</summary>
internal sealed class Town(Chance chance)
{
    public const string Temperature = "temperature";
    public const string Overheating = "overheating";
    public static readonly IncidentTypeId Overhaul = new("overhaul");
    public static readonly AccountId Works = new("works");
    private static readonly SkillId Pumps = new("pumps");
    private readonly HashSet<WorkOrderId> _known = [];
    private readonly List<WorkOrderId> _orders = [];

    public IReadOnlyList<TerritoryId> Territories { get; } = chance.Of(0.4) ? [new("north"), new("south")] : [new("north")];

    public IReadOnlyList<TechnicianId> Technicians { get; } = [.. new[] { "mia", "ben", "eva", "tom" }.Take(chance.Between(2, 4)).Select(TechnicianId.From)];

    public IReadOnlyList<AssetId> Assets { get; } = [.. Enumerable.Range(1, chance.Between(1, 3)).Select(static i => new AssetId($"pump{i}"))];

    public IReadOnlyList<WorkOrderId> Orders => _orders;

    public void Learn(WorkOrderId id)
    {
        if (_known.Add(id)) _orders.Add(id);
    }

    public GeoPoint Somewhere() => new(53.5 + chance.Random.NextDouble() * 0.1, 10 + chance.Random.NextDouble() * 0.1);

    public Site Site() => new(Works, "Waterworks", "Plant", "Elbchaussee 1", Somewhere());

    public IncidentTemplate Template() => new(
        Overhaul, "Overhaul", "Preventive", chance.Between(10, 90) * 60, Priority.High, chance.Of(0.3) ? [new(Pumps, 3)] : [], [new("check", "Check", 0)], []);

    public PutTechnician Profile(TechnicianId id)
    {
        var home = chance.One(Territories);
        return new(id.Value, "+49 40 1234", "Europe/Berlin", Somewhere(), home, [.. Territories], chance.Of(0.7) ? [new(Pumps, 5)] : [], Shifts(), chance.Of(0.95));
    }

    public PutAsset Facts(AssetId id) => new(
        id.Value, "pump", Site(), chance.One(Territories), [new(Temperature, "Temperature", "°C", UpperLimit: 80, FaultCode: Overheating)], Overhaul);

    public static DeviceId SensorOf(AssetId asset) => new($"{asset.Value}.sensor");

    private ImmutableArray<Shift> Shifts() => chance.Below(3) switch
    {
        0 => Daily(TimeOnly.MinValue, TimeOnly.MinValue),
        1 => Daily(new(7, 0), new(17, 0)),
        _ => Daily(new(9, 30), new(12, 30)).AddRange(Daily(new(13, 0), new(20, 0))),
    };

    private static ImmutableArray<Shift> Daily(TimeOnly start, TimeOnly end) => [.. Enum.GetValues<DayOfWeek>().Select(day => new Shift(day, start, end))];
}
