using System.Text.Json.Serialization;

namespace FieldService.Health;

public sealed class RollingMean
{
    private const int Length = 30;

    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Values { get; set; } = new double[Length];

    public long Seen { get; set; }

    [JsonIgnore]
    public bool Full => Seen >= Length;

    // Summed afresh: a running sum would drift and differ in the last bit between histories.
    public double Add(double value)
    {
        Values[(int)(Seen++ % Length)] = value;
        var sum = 0.0;
        foreach (var item in Values) sum += item;
        return sum / Length;
    }

    public RollingMean Copy()
    {
        var copy = (RollingMean)MemberwiseClone();
        copy.Values = [.. Values];
        return copy;
    }
}
