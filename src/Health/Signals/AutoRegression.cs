using System.Text.Json.Serialization;

namespace FieldService.Health;

/// <summary>AR(5) fitted by recursive least squares with forgetting (Haykin, Adaptive Filter Theory, RLS).</summary>
public sealed class AutoRegression
{
    private const int Order = 5;
    private const double Forgetting = 0.999;
    private const double InitialCovariance = 100;

    // Without excitation forgetting lets the covariance grow for ever; beyond this it only shrinks.
    private const double LargestTrace = 1e5;

    public int Seen { get; set; }

    [JsonConverter(typeof(PackedDoublesConverter))]
    public double[] Lags { get; set; } = new double[Order];

    [JsonConverter(typeof(PackedDoublesConverter))]
    public double[] Weights { get; set; } = new double[Order];

    [JsonConverter(typeof(PackedDoublesConverter))]
    public double[] Covariance { get; set; } = Identity();

    [JsonIgnore]
    public bool Ready => Seen >= Order;

    /// <summary>What the last five values do not explain of this one.</summary>
    public double Error(double value)
    {
        var error = value;
        for (var i = 0; i < Order; i++) error -= Weights[i] * Lags[i];
        return error;
    }

    public void Learn(double error)
    {
        Span<double> gain = stackalloc double[Order];
        var denominator = Forgetting;
        for (var i = 0; i < Order; i++)
        {
            for (var j = 0; j < Order; j++) gain[i] += Covariance[(i * Order) + j] * Lags[j];
            denominator += gain[i] * Lags[i];
        }

        for (var i = 0; i < Order; i++) Weights[i] += gain[i] / denominator * error;
        Shrink(gain, denominator);
    }

    public void Shift(double value)
    {
        for (var i = Order - 1; i > 0; i--) Lags[i] = Lags[i - 1];
        Lags[0] = value;
        Seen = Math.Min(Seen + 1, Order);
    }

    public AutoRegression Copy()
    {
        var copy = (AutoRegression)MemberwiseClone();
        copy.Lags = [.. Lags];
        copy.Weights = [.. Weights];
        copy.Covariance = [.. Covariance];
        return copy;
    }

    private void Shrink(ReadOnlySpan<double> gain, double denominator)
    {
        var trace = 0.0;
        for (var i = 0; i < Order; i++) trace += Covariance[i * (Order + 1)];
        var forgetting = trace < LargestTrace ? Forgetting : 1;
        for (var i = 0; i < Order; i++)
        {
            for (var j = 0; j < Order; j++)
                Covariance[(i * Order) + j] = (Covariance[(i * Order) + j] - (gain[i] * gain[j] / denominator)) / forgetting;
        }
    }

    private static double[] Identity()
    {
        var matrix = new double[Order * Order];
        for (var i = 0; i < Order; i++) matrix[i * (Order + 1)] = InitialCovariance;
        return matrix;
    }
}
