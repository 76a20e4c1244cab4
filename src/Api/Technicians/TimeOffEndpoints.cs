using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Domain.Technicians;
using FieldService.Grains.Abstractions.Technicians;

namespace FieldService.Api.Technicians;

internal static class TimeOffEndpoints
{
    public static void MapTimeOff(this IEndpointRouteBuilder technicians)
    {
        technicians.MapPost("/{id}/time-off", AddAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("addTimeOff").WithSummary("Add time off; refused while a booking lies inside.");
        technicians.MapDelete("/{id}/time-off/{timeOffId}", CancelAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("cancelTimeOff").WithSummary("Cancel time off.");
    }

    private static async Task<CommandAnswer<TechnicianView>> AddAsync(
        TechnicianId id, TimeOffRequest body, Command command, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var timeOff = new TimeOff(command.NewId("off"), body.Start, body.End, body.Reason);
        return await grains.GetGrain<ITechnicianGrain>(id.Value).ExecuteAsync(command.Meta, new AddTimeOff(timeOff), cancellationToken);
    }

    private static async Task<CommandAnswer<TechnicianView>> CancelAsync(
        TechnicianId id, string timeOffId, Command command, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<ITechnicianGrain>(id.Value).ExecuteAsync(command.Meta, new CancelTimeOff(timeOffId), cancellationToken);
}
