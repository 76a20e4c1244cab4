namespace FieldService.Simulator.World;

/// <summary>Ordinary work that is on the board when the day begins.</summary>
/// <param name="Category">The first machine of this category at the site, when the work is on a machine.</param>
/// <param name="PromisedAfter">From the first half hour to come to the start of the promised two-hour window; null promises nothing and leaves it to the dispatcher.</param>
internal sealed record PlannedOrder(string Summary, string IncidentType, string AccountId, string SiteId, string? Category, TimeSpan? PromisedAfter);
