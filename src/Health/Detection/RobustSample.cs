namespace FieldService.Health;

/// <summary>One reading and what is derived from it; null where the series is not known yet.</summary>
internal readonly record struct RobustSample(
    double Unit, double Bounded, double? Expected, double? Residual, double? MeanResidual, double? Innovation, double Trend);
