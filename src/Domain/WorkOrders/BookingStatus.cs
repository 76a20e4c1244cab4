namespace FieldService.Domain.WorkOrders;

/// <summary>
/// The closed set of field-service statuses of a booking. <c>PartiallyCompleted</c> is a completed booking that does not complete its
/// work order (the visit ended, the work did not).
/// </summary>
public enum BookingStatus { Scheduled, Traveling, InProgress, OnBreak, Completed, PartiallyCompleted, Canceled }
