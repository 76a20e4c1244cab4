namespace FieldService.Api.Hosting;

/// <summary>Browsers show <paramref name="Now"/> + elapsed × <paramref name="Rate"/>.</summary>
internal sealed record ClockView(DateTimeOffset Now, double Rate, string TimeZone, bool Demo);
