using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Api.Search;
using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Api.WorkOrders;

internal static class IncidentTypeEndpoints
{
    public static void MapIncidentTypes(this IEndpointRouteBuilder routes)
    {
        var types = routes.MapGroup("/api/incident-types").WithTags("Incident types");
        types.MapGet("", ListAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("listIncidentTypes").WithSummary("Incident types, by name.");
        types.MapGet("/{id}", GetAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("getIncidentType").WithSummary("An incident type.");
        types.MapPut("/{id}", PutAsync).RequireAuthorization(Policies.Administrators)
            .WithName("putIncidentType").WithSummary("Create an incident type or replace it.");
    }

    private static async Task<ListAnswer<IncidentTypeView>> ListAsync([AsParameters] ListQuery query, ISearchIndex index, CancellationToken cancellationToken)
        => new(await index.ListAsync(query.For(SearchKinds.IncidentType), cancellationToken));

    private static async Task<ViewAnswer<IncidentTypeView>> GetAsync(IncidentTypeId id, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<IIncidentTypeGrain>(id.Value).GetAsync(cancellationToken) is { } view ? view : NoSuch.Thing("incident-type", id);

    private static async Task<CommandAnswer<IncidentTypeView>> PutAsync(
        IncidentTypeId id, IncidentTemplate body, Command command, IGrainFactory grains, CancellationToken cancellationToken)
        => body.Id == id
            ? await grains.GetGrain<IIncidentTypeGrain>(id.Value).PutAsync(command.Meta, body, cancellationToken)
            : Refusal.Invalid("incident-type.id", $"The id in the body must be '{id}', as in the address.", "id", "equals-address");
}
