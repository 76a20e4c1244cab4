using System.Globalization;

namespace FieldService.Simulation.Engine;

/// <summary>What happened, as a hash over everything and as text: the newest lines, or all of them when asked for.</summary>
internal sealed class Trace(TimeProvider time, bool keepAll)
{
    private const int Kept = 150;
    private const ulong Prime = 1099511628211;
    private readonly Queue<string> _lines = new();

    public ulong Hash { get; private set; } = 14695981039346656037;

    public IReadOnlyList<string> Lines => [.. _lines];

    public void Step(int runnable, int chosen)
    {
        Mix((ulong)time.GetTimestamp());
        Mix(((ulong)runnable << 32) | (uint)chosen);
    }

    public void Note(string line)
    {
        foreach (var c in line) Mix(c);
        _lines.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow():HH:mm:ss.fff} {line}"));
        if (!keepAll && _lines.Count > Kept) _lines.Dequeue();
    }

    private void Mix(ulong value) => Hash = (Hash ^ value) * Prime;
}
