using System.Collections.Immutable;
using FieldService.Api.Problems;
using FieldService.Api.Requests;
using FieldService.Domain.Assets;
using FieldService.Domain.Commands;
using FieldService.Domain.Customers;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Customers;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Api.WorkOrders;

/// <summary>Copies asset or site, incident types and the next number into a complete command, so that the work order needs nobody else.</summary>
internal sealed class WorkOrderIntake(IGrainFactory grains)
{
    private const int MaxIncidents = 20;

    public async Task<CommandResult<WorkOrderView>> CreateAsync(NewWorkOrder body, Command command, CancellationToken cancellationToken)
    {
        var grain = grains.GetGrain<IWorkOrderGrain>(command.NewId("wo"));
        // A repeat needs no second number; the grain answers it from memory by its command id.
        var present = command.Key is null ? null : await grain.GetAsync(cancellationToken);
        var place = await PlaceAsync(body, cancellationToken);
        var incidents = await IncidentsAsync(body.IncidentTypeIds, cancellationToken);
        var number = present?.Number ?? await grains.GetGrain<IWorkOrderNumbersGrain>(IWorkOrderNumbersGrain.Key).NextAsync(cancellationToken);
        var create = new CreateWorkOrder(
            number, body.Summary, place.Site, place.TerritoryId, incidents, body.Priority, place.AssetId, place.AssetName, Fault: null,
            body.WindowStart, body.WindowEnd, body.PromisedFrom, body.PromisedTo, body.AutoSchedule);
        return await grain.ExecuteAsync(command.Meta, create, cancellationToken);
    }

    private Task<WorkOrderPlace> PlaceAsync(NewWorkOrder body, CancellationToken cancellationToken) => body switch
    {
        { AssetId: { } asset } => PlaceAsync(asset, cancellationToken),
        { AccountId: { } account, SiteId: { } site } => PlaceAsync(account, site, cancellationToken),
        _ => throw RefusedException.Invalid("work-order.place", "A work order is for an asset, or for an account and one of its sites.", "assetId", "required"),
    };

    private async Task<WorkOrderPlace> PlaceAsync(AssetId id, CancellationToken cancellationToken)
    {
        var asset = await grains.GetGrain<IAssetGrain>(id.Value).GetAsync(cancellationToken) ?? throw Unknown("asset", id, "assetId");
        return new WorkOrderPlace(asset.Site, asset.TerritoryId, asset.Id, asset.Name);
    }

    private async Task<WorkOrderPlace> PlaceAsync(AccountId id, string siteId, CancellationToken cancellationToken)
    {
        var account = await grains.GetGrain<IAccountGrain>(id.Value).GetAsync(cancellationToken) ?? throw Unknown("account", id, "accountId");
        var site = account.Sites.FirstOrDefault(site => site.Id == siteId) ?? throw Unknown("site", siteId, "siteId");
        return new WorkOrderPlace(new Site(id, account.Name, site.Name, site.Address, site.Position), site.TerritoryId);
    }

    private async Task<ImmutableArray<IncidentTemplate>> IncidentsAsync(ImmutableArray<IncidentTypeId> ids, CancellationToken cancellationToken)
    {
        if (ids.Length is 0 or > MaxIncidents)
            throw RefusedException.Invalid("work-order.incidents", "A work order has 1-20 incident types.", "incidentTypeIds", "1..20");
        var views = await Task.WhenAll(ids.Select(id => grains.GetGrain<IIncidentTypeGrain>(id.Value).GetAsync(cancellationToken)));
        return [.. views.Select((view, index) => view?.Template ?? throw Unknown("incident-type", ids[index], $"incidentTypeIds[{index}]"))];
    }

    private static RefusedException Unknown(string kind, object id, string field)
        => new(Refusal.Invalid($"{kind}.not-found", $"There is no {kind.Replace('-', ' ')} '{id}'.", field, "exists"));
}
