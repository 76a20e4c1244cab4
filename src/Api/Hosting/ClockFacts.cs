namespace FieldService.Api.Hosting;

/// <summary>What is fixed about the business clock of this host; the time itself comes from <see cref="TimeProvider"/>.</summary>
internal sealed record ClockFacts(double Rate, string TimeZone, bool Demo);
