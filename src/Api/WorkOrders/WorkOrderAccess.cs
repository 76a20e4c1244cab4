using FieldService.Api.Requests;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Api.WorkOrders;

/// <summary>Technicians see and change what they are booked on, customers see what is on their account; to others it does not exist.</summary>
internal sealed class WorkOrderAccess(IGrainFactory grains)
{
    public IWorkOrderGrain Grain(WorkOrderId id) => grains.GetGrain<IWorkOrderGrain>(id.Value);

    /// <summary>Null when there is none, or none for this caller.</summary>
    public async Task<WorkOrderView?> FindAsync(WorkOrderId id, Caller caller, CancellationToken cancellationToken)
        => await Grain(id).GetAsync(cancellationToken) is { } view && MaySee(view, caller) ? view : null;

    /// <summary>As above, and the booking must be among the caller's.</summary>
    public async Task<WorkOrderView?> FindAsync(WorkOrderId id, BookingId bookingId, Caller caller, CancellationToken cancellationToken)
        => await FindAsync(id, caller, cancellationToken) is { } view
            && view.Bookings.FirstOrDefault(booking => booking.Id == bookingId) is { } booking
            && caller.Owns(booking.TechnicianId) ? view : null;

    public static bool MaySee(WorkOrderView view, Caller caller)
        => caller.Owns(view.Site.AccountId) && (!caller.IsTechnician || view.Bookings.Any(booking => IsTheirs(booking, caller)));

    private static bool IsTheirs(BookingView booking, Caller caller) => booking.TechnicianId == caller.TechnicianId && booking.Status != BookingStatus.Canceled;
}
