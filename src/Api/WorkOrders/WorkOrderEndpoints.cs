using System.Collections.Immutable;
using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Api.Search;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Scheduling;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Api.WorkOrders;

internal static class WorkOrderEndpoints
{
    public static void MapWorkOrders(this IEndpointRouteBuilder routes)
    {
        var workOrders = routes.MapGroup("/api/work-orders").WithTags("Work orders");
        workOrders.MapGet("", ListAsync).RequireAuthorization(Policies.Everyone)
            .WithName("listWorkOrders").WithSummary("Work orders, newest first; technicians see theirs, customers their account's.");
        workOrders.MapPost("", CreateAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("createWorkOrder").WithSummary("Create a work order for an asset or a site.");
        workOrders.MapGet("/{id}", GetAsync).RequireAuthorization(Policies.Everyone)
            .WithName("getWorkOrder").WithSummary("A work order.");
        workOrders.MapGet("/{id}/candidates", CandidatesAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("listCandidates").WithSummary("Who could do it, best first; the ruled-out ones last with their reason.");
        workOrders.MapPost("/{id}/cancel", CancelAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("cancelWorkOrder").WithSummary("Cancel a work order.");
        workOrders.MapPost("/{id}/tasks/{taskId}", SetTaskAsync).RequireAuthorization(Policies.Crew)
            .WithName("setTaskDone").WithSummary("Tick a task off, or open it again.");
        workOrders.MapPost("/{id}/notes", AddNoteAsync).RequireAuthorization(Policies.Crew)
            .WithName("addNote").WithSummary("Add a note to the timeline.");
        workOrders.MapBookings();
    }

    private static async Task<ListAnswer<WorkOrderView>> ListAsync(
        [AsParameters] ListQuery query, [AsParameters] WorkOrderFilter filter, Caller caller, ISearchIndex index, CancellationToken cancellationToken)
        => new(await index.ListAsync(filter.Apply(query, caller) with { Descending = true }, cancellationToken));

    private static async Task<CreatedAnswer<WorkOrderView>> CreateAsync(
        NewWorkOrder body, Command command, WorkOrderIntake intake, CancellationToken cancellationToken)
    {
        var result = await intake.CreateAsync(body, command, cancellationToken);
        return new(result, $"/api/work-orders/{result.View?.Id}");
    }

    private static async Task<ViewAnswer<WorkOrderView>> GetAsync(WorkOrderId id, Caller caller, WorkOrderAccess access, CancellationToken cancellationToken)
        => await access.FindAsync(id, caller, cancellationToken) is { } view ? view : NoSuch.Thing("work-order", id);

    private static async Task<ViewAnswer<Page<CandidateView>>> CandidatesAsync(
        WorkOrderId id, Caller caller, WorkOrderAccess access, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(id, caller, cancellationToken) is not { } view) return NoSuch.Thing("work-order", id);
        ImmutableArray<CandidateView> candidates = await grains.GetGrain<ITerritoryGrain>(view.TerritoryId.Value).FindCandidatesAsync(id, cancellationToken);
        return new Page<CandidateView>(candidates);
    }

    private static async Task<CommandAnswer<WorkOrderView>> CancelAsync(
        WorkOrderId id, ReasonRequest body, Command command, WorkOrderAccess access, CancellationToken cancellationToken)
        => await access.Grain(id).ExecuteAsync(command.Meta, new CancelWorkOrder(body.Reason), cancellationToken);

    private static Task<CommandAnswer<WorkOrderView>> SetTaskAsync(
        WorkOrderId id, string taskId, SetTaskRequest body, Command command, WorkOrderAccess access, CancellationToken cancellationToken)
        => ExecuteOwnAsync(id, new SetTaskDone(taskId, body.Done), command, access, cancellationToken);

    private static Task<CommandAnswer<WorkOrderView>> AddNoteAsync(
        WorkOrderId id, NoteRequest body, Command command, WorkOrderAccess access, CancellationToken cancellationToken)
        => ExecuteOwnAsync(id, new AddNote(body.Text), command, access, cancellationToken);

    private static async Task<CommandAnswer<WorkOrderView>> ExecuteOwnAsync(
        WorkOrderId id, WorkOrderCommand change, Command command, WorkOrderAccess access, CancellationToken cancellationToken)
        => await access.FindAsync(id, command.Caller, cancellationToken) is null
            ? NoSuch.Thing("work-order", id)
            : await access.Grain(id).ExecuteAsync(command.Meta, change, cancellationToken);
}
