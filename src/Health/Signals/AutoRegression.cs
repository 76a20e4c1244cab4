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

    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Lags { get; set; } = new double[Order];

    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Weights { get; set; } = new double[Order];

    [JsonConverter(typeof(PackedConverter<double>))]
    public double[] Covariance { get; set; } = Identity();

    [JsonIgnore]
    public bool Ready => Seen >= Order;

    /// <summary>What the last five values do not explain of this one.</summary>
    public double Error(double value)
    {
        var (error, weights, lags) = (value, Weights, Lags);
        for (var i = 0; i < Order; i++) error -= weights[i] * lags[i];
        return error;
    }

    public void Learn(double error)
    {
        Span<double> gain = stackalloc double[Order];
        var (denominator, covariance, lags, weights) = (Forgetting, Covariance, Lags, Weights);
        for (var i = 0; i < Order; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < Order; j++) sum += covariance[(i * Order) + j] * lags[j];
            gain[i] = sum;
            denominator += sum * lags[i];
        }

        for (var i = 0; i < Order; i++) weights[i] += gain[i] / denominator * error;
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
        var (trace, covariance) = (0.0, Covariance);
        for (var i = 0; i < Order; i++) trace += covariance[i * (Order + 1)];
        var forgetting = trace < LargestTrace ? Forgetting : 1;
        // Computed once for both halves: rounding must not make the matrix unsymmetric.
        for (var i = 0; i < Order; i++)
        {
            for (var j = i; j < Order; j++)
            {
                var shrunk = (covariance[(i * Order) + j] - (gain[i] * gain[j] / denominator)) / forgetting;
                covariance[(i * Order) + j] = covariance[(j * Order) + i] = shrunk;
            }
        }
    }

    private static double[] Identity()
    {
        var matrix = new double[Order * Order];
        for (var i = 0; i < Order; i++) matrix[i * (Order + 1)] = InitialCovariance;
        return matrix;
    }
}
