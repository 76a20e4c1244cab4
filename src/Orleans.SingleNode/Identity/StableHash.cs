namespace Orleans.Runtime;

/// <summary>FNV-1a over UTF-16 code units with a final mix, so that short similar keys spread over the whole range.</summary>
internal static class StableHash
{
    public static int Compute(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
            hash = (hash ^ unit) * 16777619u;
        return unchecked((int)Mix(hash));
    }

    public static uint Combine(uint first, uint second) => Mix(first * 31 + second);

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >> 13;
        hash *= 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
