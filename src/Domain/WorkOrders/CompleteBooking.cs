namespace FieldService.Domain.WorkOrders;

/// <param name="CompletesWorkOrder">False ends the visit as partially completed: the work order goes back to planning.</param>
public sealed record CompleteBooking(
    BookingId BookingId,
    Resolution Resolution,
    TimestampSource Source,
    string? Notes = null,
    bool CompletesWorkOrder = true,
    DateTimeOffset? At = null) : WorkOrderCommand;
