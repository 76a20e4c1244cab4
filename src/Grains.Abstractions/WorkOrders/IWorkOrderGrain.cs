using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Commands;
using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.WorkOrders;

/// <summary>Key: <see cref="Domain.WorkOrders.WorkOrderId"/>. Owns the work order and the id and status of its bookings.</summary>
[Alias("fs.work-order")]
public interface IWorkOrderGrain : IGrainWithStringKey
{
    [Alias("execute")]
    Task<CommandResult<WorkOrderView>> ExecuteAsync(CommandMeta meta, WorkOrderCommand command, CancellationToken cancellationToken = default);

    /// <summary>
    /// Holds the interval in the technician's calendar, writes the booking, confirms the hold. Refused with <c>calendar.*</c> when the
    /// technician is no longer free: try the next candidate.
    /// </summary>
    [Alias("book")]
    Task<CommandResult<WorkOrderView>> BookAsync(CommandMeta meta, BookingProposal proposal, CancellationToken cancellationToken = default);

    [ReadOnly, Alias("get")]
    Task<WorkOrderView?> GetAsync(CancellationToken cancellationToken = default);
}
