namespace FieldService.Domain.WorkOrders;

/// <summary>Written at every change of a booking's status.</summary>
/// <param name="At">When it happened on the device that reported it; may lie before the moment of saving when taken offline.</param>
public sealed record BookingTimestamp(BookingStatus Status, WorkOrderStatus WorkOrderStatus, DateTimeOffset At, TimestampSource Source);
