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
    public string Text => Code switch
    {
        ReasonCode.AboveLimit => $"{Metric} at {Number(Value)}, above its limit {Number(Usual)} since {Clock}",
        ReasonCode.BelowLimit => $"{Metric} at {Number(Value)}, below its limit {Number(Usual)} since {Clock}",
        ReasonCode.Silent => $"{Metric} silent for {Span(At - Since)}, expected every {Span(TimeSpan.FromSeconds(Usual))}",
        ReasonCode.ChangedPattern => $"{Metric} behaves unlike before since {Clock} (now {Number(Value)})",
        _ => $"{Metric} {Deviation} since {Clock}{Trend}",
    };

    private string Clock => Since.UtcDateTime.ToString(SameDay ? "HH:mm" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private bool SameDay => Since.UtcDateTime.Date == At.UtcDateTime.Date;

    private string Deviation
    {
        get
        {
            var up = Value >= Usual;
            var ratio = Usual > 0 && Value > 0 ? Math.Max(Value / Usual, Usual / Value) : 0;
            if (ratio < TellingRatio) return $"at {Number(Value)}, usually {Number(Usual)},";
            return up ? $"{Number(ratio)}x above its usual level" : $"{Number(ratio)}x below its usual level";
        }
    }

    private string Trend => RisingSince is { } start && At - start >= TimeSpan.FromHours(1)
        ? $", {(Code == ReasonCode.DriftingDown ? "falling" : "rising")} for {Span(At - start)}"
        : "";

    private static string Number(double value) => value.ToString(Math.Abs(value) < 1 ? "0.###" : "0.#", CultureInfo.InvariantCulture);

    private static string Span(TimeSpan span) => span switch
    {
        { TotalDays: >= 2 } => $"{(int)span.TotalDays} days",
        { TotalHours: >= 2 } => $"{(int)span.TotalHours} hours",
        { TotalMinutes: >= 2 } => $"{(int)span.TotalMinutes} minutes",
        _ => $"{(int)span.TotalSeconds} seconds",
    };
}
