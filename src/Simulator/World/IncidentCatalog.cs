using FieldService.Simulator.Wire;

namespace FieldService.Simulator.World;

/// <summary>Kinds of work. The preventive ones are short, so that a visit can be watched from start to end.</summary>
internal static class IncidentCatalog
{
    public static IReadOnlyList<IncidentTemplate> All { get; } =
    [
        Service("pump-service", "Bearing and seal service", new RequiredSkill("hydraulics", 4), new("bearing-6309", "Bearing set 6309", 1),
            ("Isolate and lock out", 5), ("Replace bearing and seal", 15), ("Align and test run", 8)),
        Service("chiller-service", "Refrigerant circuit service", new("refrigeration", 5), new("r513a", "Refrigerant R-513A, kg", 4),
            ("Find the leak", 10), ("Seal and recharge", 14), ("Check superheat", 6)),
        Service("ahu-service", "Filter and fan service", new("electrical", 3), new("filter-f7", "Filter F7 592x592", 4),
            ("Stop and lock out", 4), ("Change filters, balance fan", 13), ("Measure airflow", 6)),
        Service("compressor-service", "Valve and cooler service", new("electrical", 4), new("valve-kit", "Valve kit", 1),
            ("Vent and lock out", 6), ("Replace valve plates, clean cooler", 15), ("Test run", 7)),
        Service("boiler-service", "Burner and heat exchanger service", new("gas", 5), new("nozzle-set", "Burner nozzle set", 1),
            ("Shut off gas", 5), ("Clean burner and exchanger", 17), ("Measure flue gas", 8)),
        new("inspection", "Annual inspection", "inspection", 45 * 60, "Normal", [new("controls", 3)],
            Tasks(("Read fault memory", 10), ("Check safety devices", 20), ("Write protocol", 15)), []),
        new("no-cooling", "No cooling", "corrective", 50 * 60, "High", [new("refrigeration", 4)],
            Tasks(("Diagnose", 20), ("Restore cooling", 30)), []),
        new("electrical-fault", "Electrical fault", "corrective", 45 * 60, "High", [new("electrical", 5)],
            Tasks(("Find the fault", 20), ("Repair", 20), ("Insulation test", 5)), [new("contactor-40a", "Contactor 40 A", 1)]),
    ];

    private static IncidentTemplate Service(string id, string name, RequiredSkill skill, ProductLine part, params (string Name, int Minutes)[] tasks)
        => new(id, name, "preventive", tasks.Sum(task => task.Minutes) * 60, "High", [skill], Tasks(tasks), [part]);

    private static IReadOnlyList<ServiceTask> Tasks(params (string Name, int Minutes)[] tasks)
        => [.. tasks.Select((task, i) => new ServiceTask($"t{i + 1}", task.Name, task.Minutes * 60))];
}
