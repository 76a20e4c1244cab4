using System.Globalization;
using System.Text.Json.Serialization;

namespace FieldService.Health;

/// <param name="Usual">Usual level, limit, or for silence the expected interval in seconds.</param>
/// <param name="Value">Reading that gave the reason, or for silence the seconds without one.</param>
/// <param name="RisingSince">Start of a slow change, null when it was not slow.</param>
public sealed record Reason(
    ReasonCode Code, string Metric, double Value, double Usual, DateTimeOffset Since, DateTimeOffset At, DateTimeOffset? RisingSince = null)
{
    // A ratio says nothing for small changes ("1.0x") nor across zero.
    private const double TellingRatio = 1.15;

    [JsonIgnore]
    public string Text => Describe(Metric, "", TimeZoneInfo.Utc);

    /// <param name="name">What people call the metric.</param>
    /// <param name="unit">Put after values; may be empty.</param>
    /// <param name="zone">Of the reader: times of day are theirs.</param>
    public string Describe(string name, string unit, TimeZoneInfo zone) => Code switch
    {
        ReasonCode.AboveLimit => $"{name} at {Quantity(Value, unit)}, above its limit {Quantity(Usual, unit)} since {Clock(zone)}",
        ReasonCode.BelowLimit => $"{name} at {Quantity(Value, unit)}, below its limit {Quantity(Usual, unit)} since {Clock(zone)}",
        ReasonCode.Silent => $"{name} silent for {Span(At - Since)}, expected every {Span(TimeSpan.FromSeconds(Usual))}",
        ReasonCode.ChangedPattern => $"{name} behaves unlike before since {Clock(zone)} (now {Quantity(Value, unit)})",
        _ => $"{name} {Deviation(unit)} since {Clock(zone)}{Trend}",
    };

    private string Clock(TimeZoneInfo zone)
    {
        var (since, at) = (TimeZoneInfo.ConvertTime(Since, zone), TimeZoneInfo.ConvertTime(At, zone));
        return since.ToString(since.Date == at.Date ? "HH:mm" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    private string Deviation(string unit)
    {
        var ratio = Usual > 0 && Value > 0 ? Math.Max(Value / Usual, Usual / Value) : 0;
        if (ratio < TellingRatio) return $"at {Quantity(Value, unit)}, usually {Quantity(Usual, unit)},";
        return Value >= Usual ? $"{Number(ratio)}x above its usual level" : $"{Number(ratio)}x below its usual level";
    }

    private string Trend => RisingSince is { } start && At - start >= TimeSpan.FromHours(1)
        ? $", {(Code == ReasonCode.DriftingDown ? "falling" : "rising")} for {Span(At - start)}"
        : "";

    private static string Quantity(double value, string unit) => unit.Length == 0 ? Number(value) : $"{Number(value)} {unit}";

    private static string Number(double value) => value.ToString(Math.Abs(value) < 1 ? "0.###" : "0.#", CultureInfo.InvariantCulture);

    private static string Span(TimeSpan span) => span switch
    {
        { TotalDays: >= 2 } => $"{(int)span.TotalDays} days",
        { TotalHours: >= 2 } => $"{(int)span.TotalHours} hours",
        { TotalMinutes: >= 2 } => $"{(int)span.TotalMinutes} minutes",
        _ => $"{(int)span.TotalSeconds} seconds",
    };
}
