namespace FieldService.Simulation.Workload;

internal static class Cast
{
    public static IEnumerable<Person> Of(SimulatedWorld world, Town town) =>
    [
        .. Enumerable.Range(1, 2).Select(i => new Customer(world, town, $"customer{i}")),
        .. Enumerable.Range(1, 2).Select(i => new Dispatcher(world, town, $"dispatcher{i}")),
        .. town.Technicians.Select(id => new FieldTechnician(world, town, id)),
        .. town.Assets.Select(id => new Sensor(world, id)),
        new Misfortune(world),
    ];
}
