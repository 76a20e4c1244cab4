using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Customers;
using FieldService.Domain.WorkOrders;

namespace FieldService.Api.WorkOrders;

/// <param name="AssetId">Either this, or account and site.</param>
/// <param name="IncidentTypeIds">At least one; the first is primary.</param>
/// <param name="AutoSchedule">Book the nearest feasible technician without asking a dispatcher.</param>
internal sealed record NewWorkOrder(
    string Summary,
    ImmutableArray<IncidentTypeId> IncidentTypeIds,
    AssetId? AssetId = null,
    AccountId? AccountId = null,
    string? SiteId = null,
    Priority? Priority = null,
    DateTimeOffset? WindowStart = null,
    DateTimeOffset? WindowEnd = null,
    DateTimeOffset? PromisedFrom = null,
    DateTimeOffset? PromisedTo = null,
    bool AutoSchedule = true);
