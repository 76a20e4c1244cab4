using System.ComponentModel;
using FieldService.Api.Requests;
using FieldService.Api.Search;
using FieldService.Domain.Assets;
using FieldService.Domain.Customers;
using FieldService.Domain.Technicians;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Api.WorkOrders;

internal sealed record WorkOrderFilter(
    [property: Description("One or several statuses, separated by commas.")] string? Status,
    [property: Description("One or several priorities, separated by commas.")] string? Priority,
    TerritoryId? TerritoryId,
    AssetId? AssetId,
    AccountId? AccountId,
    TechnicianId? TechnicianId)
{
    /// <summary>Technicians and customers get their own, whatever they ask for.</summary>
    public SearchQuery Apply(ListQuery query, Caller caller) => query.For(
        SearchKinds.WorkOrder,
        (Filters.Status, EnumFilter.Check<WorkOrderStatus>(Status, "status")),
        (Filters.Priority, EnumFilter.Check<Priority>(Priority, "priority")),
        (Filters.TerritoryId, TerritoryId?.Value),
        (Filters.AssetId, AssetId?.Value),
        (Filters.AccountId, caller.IsCustomer ? caller.AccountId!.Value.Value : AccountId?.Value),
        (Filters.TechnicianId, caller.IsTechnician ? caller.TechnicianId!.Value.Value : TechnicianId?.Value));
}
