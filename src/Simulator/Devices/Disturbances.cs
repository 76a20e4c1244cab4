using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Devices;

/// <summary>What happens to readings between sensor and gateway: some are lost, some come twice, some are overtaken.</summary>
internal sealed class Disturbances(DeviceBehaviour behaviour, int seed, string deviceId)
{
    private readonly ulong _key = Hash.Of(seed, $"disturb:{deviceId}");
    private readonly List<(Reading Reading, int Overtakes)> _delayed = [];

    public IEnumerable<Reading> Pass(IEnumerable<Reading> readings) => behaviour.IsFlawless ? readings : readings.SelectMany(Pass);

    /// <summary>Everything that is still being overtaken.</summary>
    public IReadOnlyList<Reading> Flush()
    {
        Reading[] left = [.. _delayed.Select(d => d.Reading)];
        _delayed.Clear();
        return left;
    }

    private IEnumerable<Reading> Pass(Reading reading)
    {
        if (Happens(behaviour.Gaps, reading, 1)) yield break;
        if (Happens(behaviour.Disorder, reading, 2))
        {
            _delayed.Add((reading, 1 + (int)(Hash.Unit(_key ^ 3, reading.Sequence) * behaviour.DisorderWithin)));
            yield break;
        }

        yield return reading;
        if (Happens(behaviour.Duplicates, reading, 4)) yield return reading;
        foreach (var overtaken in Overtake()) yield return overtaken;
    }

    private List<Reading> Overtake()
    {
        var arrived = new List<Reading>();
        for (var i = _delayed.Count - 1; i >= 0; i--)
        {
            var (reading, left) = _delayed[i];
            _delayed[i] = (reading, left - 1);
            if (left > 1) continue;
            arrived.Add(reading);
            _delayed.RemoveAt(i);
        }

        return arrived;
    }

    private bool Happens(double probability, Reading reading, ulong kind)
        => probability > 0 && Hash.Unit(_key ^ (kind << 32), reading.Sequence) < probability;
}
