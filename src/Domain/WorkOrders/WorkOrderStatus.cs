namespace FieldService.Domain.WorkOrders;

/// <summary>The closed set of system statuses; the first four are derived from the bookings.</summary>
public enum WorkOrderStatus { Unscheduled, Scheduled, InProgress, Completed, Posted, Canceled }
