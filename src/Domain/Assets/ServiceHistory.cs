using System.Collections.Immutable;

namespace FieldService.Domain.Assets;

/// <summary>One line per work order, newest first. The list is for the asset's page; older work orders are found by search.</summary>
public static class ServiceHistory
{
    public const int MaxVisits = 50;

    /// <summary>Adds the work order's line or brings it up to date.</summary>
    public static ImmutableArray<ServiceVisit> With(ImmutableArray<ServiceVisit> history, ServiceVisit visit) =>
    [
        .. history
            .Where(other => other.WorkOrderId != visit.WorkOrderId)
            .Append(visit)
            .OrderByDescending(static other => other.CreatedAt)
            .ThenBy(static other => other.WorkOrderId.Value, StringComparer.Ordinal)
            .Take(MaxVisits),
    ];
}
