using System.Text.Json.Serialization;

namespace FieldService.Health;

public sealed class SilenceState
{
    public DateTimeOffset LastReceived { get; set; }

    /// <summary>0 before the first reading; then one more than the gaps seen.</summary>
    public long Seen { get; set; }

    /// <summary>Latest gaps in seconds.</summary>
    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Gaps { get; set; } = new double[31];

    public SilenceState Copy()
    {
        var copy = (SilenceState)MemberwiseClone();
        copy.Gaps = [.. Gaps];
        return copy;
    }
}
