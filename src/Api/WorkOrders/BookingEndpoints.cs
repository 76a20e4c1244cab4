using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Api.WorkOrders;

internal static class BookingEndpoints
{
    public static void MapBookings(this IEndpointRouteBuilder workOrders)
    {
        var bookings = workOrders.MapGroup("/{id}/bookings").WithTags("Bookings");
        bookings.MapPost("", BookAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("createBooking").WithSummary("Book a technician; refused with calendar.* when the time is no longer free.");
        bookings.MapPost("/{bookingId}/status", ChangeStatusAsync).RequireAuthorization(Policies.Crew)
            .WithName("changeBookingStatus").WithSummary("Start traveling, start work or take a break.");
        bookings.MapPost("/{bookingId}/complete", CompleteAsync).RequireAuthorization(Policies.Crew)
            .WithName("completeBooking").WithSummary("End the visit with what it found.");
        bookings.MapPost("/{bookingId}/cancel", CancelAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("cancelBooking").WithSummary("Cancel a booking; the work goes back to planning.");
    }

    private static async Task<CreatedAnswer<WorkOrderView>> BookAsync(
        WorkOrderId id, BookRequest body, Command command, WorkOrderAccess access, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var technician = await grains.GetGrain<ITechnicianGrain>(body.TechnicianId.Value).GetAsync(cancellationToken);
        if (technician is null)
            return Refusal.Invalid("technician.not-found", $"There is no technician '{body.TechnicianId}'.", "technicianId", "exists");
        var result = await access.Grain(id).BookAsync(command.Meta, body.ToProposal(technician.Name), cancellationToken);
        return new(result, $"/api/work-orders/{id}");
    }

    private static Task<CommandAnswer<WorkOrderView>> ChangeStatusAsync(
        WorkOrderId id, BookingId bookingId, BookingStatusRequest body, Command command, WorkOrderAccess access, CancellationToken cancellationToken)
        => body.Status is BookingStatus.Traveling or BookingStatus.InProgress or BookingStatus.OnBreak
            ? ExecuteAsync(id, bookingId, new ChangeBookingStatus(bookingId, body.Status, SourceOf(command), body.At), command, access, cancellationToken)
            : Task.FromResult<CommandAnswer<WorkOrderView>>(
                Refusal.Invalid("booking.status", "A booking becomes Traveling, InProgress or OnBreak here; complete and cancel have their own addresses.", "status", "enum"));

    private static Task<CommandAnswer<WorkOrderView>> CompleteAsync(
        WorkOrderId id, BookingId bookingId, CompleteRequest body, Command command, WorkOrderAccess access, CancellationToken cancellationToken)
        => ExecuteAsync(
            id, bookingId, new CompleteBooking(bookingId, body.Resolution, SourceOf(command), body.Notes, body.CompletesWorkOrder, body.At),
            command, access, cancellationToken);

    private static Task<CommandAnswer<WorkOrderView>> CancelAsync(
        WorkOrderId id, BookingId bookingId, ReasonRequest body, Command command, WorkOrderAccess access, CancellationToken cancellationToken)
        => ExecuteAsync(id, bookingId, new CancelBooking(bookingId, body.Reason, SourceOf(command)), command, access, cancellationToken);

    private static async Task<CommandAnswer<WorkOrderView>> ExecuteAsync(
        WorkOrderId id, BookingId bookingId, WorkOrderCommand change, Command command, WorkOrderAccess access, CancellationToken cancellationToken)
        => await access.FindAsync(id, bookingId, command.Caller, cancellationToken) is null
            ? NoSuch.Thing("booking", bookingId)
            : await access.Grain(id).ExecuteAsync(command.Meta, change, cancellationToken);

    private static TimestampSource SourceOf(Command command) => command.Caller.IsTechnician ? TimestampSource.Mobile : TimestampSource.Desktop;
}
