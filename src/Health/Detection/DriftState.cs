using System.Text.Json.Serialization;

namespace FieldService.Health;

public sealed class DriftState : DetectorState
{
    public DateTimeOffset FirstAt { get; set; }

    public long Seen { get; set; }

    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Sample { get; set; } = [];

    public int Kept { get; set; }

    /// <summary>Every how many-th reading is kept.</summary>
    public long Stride { get; set; } = 1;

    /// <summary>The baseline can be judged by.</summary>
    public bool Ready { get; set; }

    /// <summary>All samples were positive: wear multiplies, so ratios are compared.</summary>
    public bool Logarithmic { get; set; }

    /// <summary>Smallest value that still has a logarithm of interest.</summary>
    public double Floor { get; set; }

    public double Centre { get; set; }

    public double Scale { get; set; } = 1;

    /// <summary>Exponentially smoothed deviation in units of <see cref="Scale"/>.</summary>
    public double Smoothed { get; set; }

    public DateTimeOffset? RisingSince { get; set; }

    /// <summary>Since when the score is at the threshold without falling calm.</summary>
    public DateTimeOffset? AboveSince { get; set; }

    /// <summary>Some level came and went by itself: the asset has modes of operation, which belong to the baseline.</summary>
    public bool HasModes { get; set; }

    public override DetectorState Copy()
    {
        var copy = (DriftState)MemberwiseClone();
        copy.Sample = [.. Sample];
        return copy;
    }
}
