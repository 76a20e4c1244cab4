using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Api.Search;
using FieldService.Domain.Commands;
using FieldService.Domain.Technicians;
using FieldService.Domain.Territories;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Api.Technicians;

internal static class TechnicianEndpoints
{
    private static readonly TimeSpan LongestRange = TimeSpan.FromDays(31);

    public static void MapTechnicians(this IEndpointRouteBuilder routes)
    {
        var technicians = routes.MapGroup("/api/technicians").WithTags("Technicians");
        technicians.MapGet("", ListAsync).RequireAuthorization(Policies.Crew)
            .WithName("listTechnicians").WithSummary("Technicians, by name; a technician sees only the own profile.");
        technicians.MapGet("/{id}", GetAsync).RequireAuthorization(Policies.Crew)
            .WithName("getTechnician").WithSummary("A technician.");
        technicians.MapPut("/{id}", PutAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("putTechnician").WithSummary("Create a technician or replace the profile.");
        technicians.MapGet("/{id}/calendar", CalendarAsync).RequireAuthorization(Policies.Crew)
            .WithName("getCalendar").WithSummary("Working hours, time off and bookings of at most 31 days.");
        technicians.MapGet("/{id}/agenda", AgendaAsync).RequireAuthorization(Policies.Crew)
            .WithName("getAgenda").WithSummary("Open work orders with a booking of this technician, by start.");
        technicians.MapTimeOff();
        technicians.MapLocation();
    }

    private static async Task<ListAnswer<TechnicianView>> ListAsync(
        [AsParameters] ListQuery query, TerritoryId? territoryId, bool? active, Caller caller, ISearchIndex index, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (caller is { IsTechnician: true, TechnicianId: { } own })
            return new(Pages.Of(SearchKinds.Technician, await grains.GetGrain<ITechnicianGrain>(own.Value).GetAsync(cancellationToken)));
        var search = query.For(SearchKinds.Technician, (Filters.TerritoryId, territoryId?.Value), (Filters.Active, active switch { true => "true", false => "false", _ => null }));
        return new(await index.ListAsync(search, cancellationToken));
    }

    private static async Task<ViewAnswer<TechnicianView>> GetAsync(TechnicianId id, Caller caller, IGrainFactory grains, CancellationToken cancellationToken)
        => caller.Owns(id) && await grains.GetGrain<ITechnicianGrain>(id.Value).GetAsync(cancellationToken) is { } view ? view : NoSuch.Thing("technician", id);

    private static async Task<CommandAnswer<TechnicianView>> PutAsync(
        TechnicianId id, PutTechnician body, Command command, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<ITechnicianGrain>(id.Value).ExecuteAsync(command.Meta, body, cancellationToken);

    private static async Task<ViewAnswer<CalendarView>> CalendarAsync(
        TechnicianId id, DateTimeOffset from, DateTimeOffset to, Caller caller, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (to <= from || to - from > LongestRange) return Refusal.Invalid("calendar.range", "'to' lies after 'from', by at most 31 days.", "to", "range");
        if (!caller.Owns(id)) return NoSuch.Thing("technician", id);
        return await grains.GetGrain<ITechnicianGrain>(id.Value).GetCalendarAsync(from.ToUniversalTime(), to.ToUniversalTime(), cancellationToken) is { } view
            ? view
            : NoSuch.Thing("technician", id);
    }

    private static async Task<ViewAnswer<Page<WorkOrderView>>> AgendaAsync(TechnicianId id, Caller caller, Agenda agenda, CancellationToken cancellationToken)
        => caller.Owns(id) ? await agenda.OfAsync(id, cancellationToken) : NoSuch.Thing("technician", id);
}
