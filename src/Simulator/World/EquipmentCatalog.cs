namespace FieldService.Simulator.World;

/// <summary>The five categories of the town's machines, with levels and limits as data sheets give them.</summary>
internal static class EquipmentCatalog
{
    public static IReadOnlyList<Equipment> All { get; } = [Pump(), Chiller(), AirHandler(), Compressor(), Boiler()];

    public static Equipment Get(string category) => All.First(equipment => equipment.Category == category);

    private static Equipment Pump() => new(
        "pump", "Pump", "P", "pump-service",
        [
            new("vibration", "Vibration", "mm/s", 2.3, 0.04, 0.07, "bearing-wear", UpperLimit: 7.1),
            new("temperature", "Bearing temperature", "°C", 52, 0.05, 0.4, "bearing-wear", UpperLimit: 85),
            new("pressure", "Discharge pressure", "bar", 6.2, 0.03, 0.05, "clogging", LowerLimit: 3.5),
        ],
        [Mode("bearing-wear", ("vibration", 3.4), ("temperature", 1.5)), Mode("clogging", ("pressure", 0.5))]);

    private static Equipment Chiller() => new(
        "chiller", "Chiller", "C", "chiller-service",
        [
            new("supply-temperature", "Supply temperature", "°C", 6.5, 0.05, 0.1, "refrigerant-leak", UpperLimit: 12),
            new("suction-pressure", "Suction pressure", "bar", 5.2, 0.03, 0.05, "refrigerant-leak", LowerLimit: 2.6),
            new("current", "Compressor current", "A", 48, 0.1, 0.7, "compressor-overload", UpperLimit: 82),
        ],
        [Mode("refrigerant-leak", ("suction-pressure", 0.45), ("supply-temperature", 2.1)), Mode("compressor-overload", ("current", 1.8))]);

    private static Equipment AirHandler() => new(
        "air-handling-unit", "Air handler", "A", "ahu-service",
        [
            new("pressure-drop", "Filter pressure drop", "Pa", 180, 0.06, 3, "filter-clogging", UpperLimit: 420),
            new("airflow", "Airflow", "m³/h", 12_400, 0.05, 120, "filter-clogging", LowerLimit: 7_000),
            new("vibration", "Fan vibration", "mm/s", 1.9, 0.03, 0.06, "fan-imbalance", UpperLimit: 6.3),
        ],
        [Mode("filter-clogging", ("pressure-drop", 2.8), ("airflow", 0.55)), Mode("fan-imbalance", ("vibration", 3.2))]);

    private static Equipment Compressor() => new(
        "compressor", "Compressor", "K", "compressor-service",
        [
            new("temperature", "Discharge temperature", "°C", 88, 0.04, 0.6, "overheating", UpperLimit: 122),
            new("current", "Motor current", "A", 62, 0.08, 0.9, "overheating", UpperLimit: 98),
            new("vibration", "Vibration", "mm/s", 3.1, 0.04, 0.09, "valve-wear", UpperLimit: 9),
        ],
        [Mode("valve-wear", ("vibration", 3)), Mode("overheating", ("temperature", 1.45), ("current", 1.6))]);

    private static Equipment Boiler() => new(
        "boiler", "Boiler", "B", "boiler-service",
        [
            new("flue-temperature", "Flue gas temperature", "°C", 128, 0.05, 1, "scaling", UpperLimit: 210),
            new("water-pressure", "Water pressure", "bar", 1.9, 0.02, 0.015, "water-loss", LowerLimit: 0.9),
            new("flame-current", "Flame current", "µA", 4.8, 0.03, 0.06, "burner-fouling", LowerLimit: 2),
        ],
        [Mode("scaling", ("flue-temperature", 1.75)), Mode("water-loss", ("water-pressure", 0.42)), Mode("burner-fouling", ("flame-current", 0.38))]);

    private static FailureMode Mode(string faultCode, params (string Metric, double Factor)[] effects)
        => new(faultCode, effects.ToDictionary(e => e.Metric, e => e.Factor), effects.Length > 1 ? effects[^1].Metric : null);
}
