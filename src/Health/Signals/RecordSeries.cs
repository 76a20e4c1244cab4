using System.Text.Json.Serialization;

namespace FieldService.Health;

/// <summary>How far a value lies beyond everything learnt, in units of the range learnt.</summary>
public sealed class RecordSeries
{
    // Values count as learnt only this many readings later, so that the beginning of a fault is not its own yardstick.
    private const int Delay = 30;

    public Extremes Learnt { get; set; } = new();

    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Waiting { get; set; } = new double[Delay];

    public long Seen { get; set; }

    /// <summary>Extremes of what was withheld; only <see cref="Withheld"/> says whether there are any.</summary>
    public double WithheldHigh { get; set; }

    public double WithheldLow { get; set; }

    public bool Withheld { get; set; }

    /// <param name="value">Value to judge.</param>
    /// <param name="leastRange">Smallest range taken seriously; a constant has none.</param>
    /// <param name="symmetric">The series swings around zero: what was seen upwards is as usual downwards.</param>
    public double Excess(double value, double leastRange, bool symmetric)
    {
        var high = symmetric ? Math.Max(Learnt.High, -Learnt.Low) : Learnt.High;
        var low = symmetric ? -high : Learnt.Low;
        return Math.Max(value - high, low - value) / Math.Max(high - low, leastRange);
    }

    public void Learn(double value)
    {
        var slot = (int)(Seen % Delay);
        if (Seen >= Delay) Learnt.Learn(Waiting[slot]);
        Waiting[slot] = value;
        Seen++;
    }

    /// <summary>Not learned for now: it may be a fault.</summary>
    public void Withhold(double value)
    {
        WithheldHigh = Withheld ? Math.Max(WithheldHigh, value) : value;
        WithheldLow = Withheld ? Math.Min(WithheldLow, value) : value;
        Withheld = true;
    }

    public void Forgive(bool learn)
    {
        if (learn && Withheld)
        {
            Learnt.Learn(WithheldHigh);
            Learnt.Learn(WithheldLow);
        }

        Withheld = false;
    }

    public RecordSeries Copy()
    {
        var copy = (RecordSeries)MemberwiseClone();
        copy.Learnt = Learnt.Copy();
        copy.Waiting = [.. Waiting];
        return copy;
    }
}
