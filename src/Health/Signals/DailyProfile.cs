using System.Text.Json.Serialization;

namespace FieldService.Health;

/// <summary>Usual level by hour of the UTC day. An hour is known once it was seen on an earlier day.</summary>
public sealed class DailyProfile
{
    private const int Bins = 24;
    private const double LeastWeight = 0.01;

    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Means { get; set; } = new double[Bins];

    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Counts { get; set; } = new double[Bins];

    /// <summary>Day number on which the hour was first seen.</summary>
    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] FirstDays { get; set; } = new double[Bins];

    public void Learn(DateTimeOffset at, double value)
    {
        var bin = at.UtcDateTime.Hour;
        if (Counts[bin]++ == 0) FirstDays[bin] = Day(at);
        Means[bin] += (value - Means[bin]) * Math.Max(LeastWeight, 1 / Counts[bin]);
    }

    public double? Expected(DateTimeOffset at)
    {
        var bin = at.UtcDateTime.Hour;
        if (!Known(bin, at)) return null;
        // Between the middles of two hours the level is interpolated, else every full hour would look like a step.
        var offset = at.UtcDateTime.TimeOfDay.TotalHours - bin - 0.5;
        var neighbour = (bin + (offset < 0 ? Bins - 1 : 1)) % Bins;
        if (!Known(neighbour, at)) return Means[bin];
        return Means[bin] + (Math.Abs(offset) * (Means[neighbour] - Means[bin]));
    }

    public DailyProfile Copy()
    {
        var copy = (DailyProfile)MemberwiseClone();
        copy.Means = [.. Means];
        copy.Counts = [.. Counts];
        copy.FirstDays = [.. FirstDays];
        return copy;
    }

    private bool Known(int bin, DateTimeOffset at) => Counts[bin] > 0 && FirstDays[bin] < Day(at);

    private static double Day(DateTimeOffset at) => at.UtcTicks / TimeSpan.TicksPerDay;
}
