using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Scheduling;

/// <summary>The arrivals that a requirement allows, both ends included.</summary>
internal readonly record struct ArrivalWindow(DateTimeOffset From, DateTimeOffset Until)
{
    public static ArrivalWindow Always { get; } = new(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);

    public static ArrivalWindow Of(SchedulingRequirement requirement)
    {
        var latestForWindow = requirement.WindowEnd?.AddSeconds(-requirement.DurationSeconds) ?? DateTimeOffset.MaxValue;
        var latestPromised = requirement.PromisedTo ?? DateTimeOffset.MaxValue;
        var earliestForWindow = requirement.WindowStart ?? DateTimeOffset.MinValue;
        var earliestPromised = requirement.PromisedFrom ?? DateTimeOffset.MinValue;
        return new(
            earliestForWindow > earliestPromised ? earliestForWindow : earliestPromised,
            latestForWindow < latestPromised ? latestForWindow : latestPromised);
    }
}
