namespace FieldService.Health.Tests;

internal sealed class Plant(int seed)
{
    private readonly PlantSignal _temperature = new("temperature", 65, 0.08, 0.008, (seed * 3) + 1);
    private readonly PlantSignal _vibration = new("vibration", 2.2, 0.06, 0.04, (seed * 3) + 2);
    private readonly PlantSignal _pressure = new("pressure", 6, 0.03, 0.01, (seed * 3) + 3);

    public IEnumerable<Reading> Minute(int minute, double vibrationGain = 1) =>
        [_temperature.At(minute), _vibration.At(minute, vibrationGain), _pressure.At(minute)];

    public IEnumerable<Reading> Minutes(int from, int count) => Enumerable.Range(from, count).SelectMany(minute => Minute(minute));

    /// <summary>Vibration grows exponentially from 1x to 3x within 40 minutes and stays there.</summary>
    public IEnumerable<Reading> Failing(int from, int count) =>
        Enumerable.Range(0, count).SelectMany(i => Minute(from + i, Math.Pow(3, Math.Min(1, i / 40.0))));
}
