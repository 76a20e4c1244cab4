namespace FieldService.Simulator.Devices;

/// <summary>Chance without state: the same question gets the same answer in every run.</summary>
internal static class Hash
{
    public static ulong Of(int seed, string text)
    {
        // FNV-1a; string.GetHashCode differs between processes.
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return Mix(hash ^ (ulong)(uint)seed);
    }

    /// <summary>0 up to but without 1.</summary>
    public static double Unit(ulong key, long index) => (Mix(key + ((ulong)index * 0x9E3779B97F4A7C15UL)) >> 11) * (1.0 / (1UL << 53));

    /// <summary>-1 to 1, most near 0 and none beyond: the noise of a sensor has no far outliers.</summary>
    public static double Bell(ulong key, long index)
        => (Unit(key, index) + Unit(key ^ 0x5555, index) + Unit(key ^ 0xAAAA, index) - 1.5) / 1.5;

    // SplitMix64.
    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
