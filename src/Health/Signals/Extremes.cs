using System.Text.Json.Serialization;

namespace FieldService.Health;

/// <summary>Highest and lowest of about the last 6,000 values, kept as extremes of twelve blocks;
/// the oldest block is dropped whole.</summary>
public sealed class Extremes
{
    private const int Blocks = 12;
    private const int BlockLength = 500;

    public long Count { get; set; }

    public double High { get; set; }

    public double Low { get; set; }

    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Highs { get; set; } = new double[Blocks];

    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Lows { get; set; } = new double[Blocks];

    public void Learn(double value)
    {
        var block = (int)(Count / BlockLength % Blocks);
        if (Count % BlockLength == 0) Start(block, value);
        Count++;
        Highs[block] = Math.Max(Highs[block], value);
        Lows[block] = Math.Min(Lows[block], value);
        High = Math.Max(High, value);
        Low = Math.Min(Low, value);
    }

    public Extremes Copy()
    {
        var copy = (Extremes)MemberwiseClone();
        copy.Highs = [.. Highs];
        copy.Lows = [.. Lows];
        return copy;
    }

    private void Start(int block, double value)
    {
        Highs[block] = Lows[block] = value;
        var used = (int)Math.Min(Blocks, (Count / BlockLength) + 1);
        (High, Low) = (value, value);
        for (var i = 0; i < used; i++) (High, Low) = (Math.Max(High, Highs[i]), Math.Min(Low, Lows[i]));
    }
}
