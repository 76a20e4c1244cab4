namespace FieldService.Domain.WorkOrders;

/// <summary>The one table of what a booking may become.</summary>
public static class BookingStatuses
{
    /// <summary>Not ended: it still occupies its technician.</summary>
    public static bool IsOpen(this BookingStatus status)
        => status is BookingStatus.Scheduled or BookingStatus.Traveling or BookingStatus.InProgress or BookingStatus.OnBreak;

    /// <summary>The technician is at it now, on the road or on site.</summary>
    public static bool IsUnderWay(this BookingStatus status) => status.IsOpen() && status != BookingStatus.Scheduled;

    /// <summary>
    /// Travel may be skipped (the technician is there already). Work cannot end that never began, so that arrival and duration are always
    /// known; any visit that has not ended can be canceled; what has ended stays as it is.
    /// </summary>
    public static bool MayBecome(this BookingStatus from, BookingStatus to) => from switch
    {
        BookingStatus.Scheduled => to is BookingStatus.Traveling or BookingStatus.InProgress or BookingStatus.Canceled,
        BookingStatus.Traveling => to is BookingStatus.InProgress or BookingStatus.Canceled,
        BookingStatus.InProgress => to is BookingStatus.OnBreak or BookingStatus.Completed or BookingStatus.PartiallyCompleted or BookingStatus.Canceled,
        BookingStatus.OnBreak => to is BookingStatus.InProgress or BookingStatus.Completed or BookingStatus.PartiallyCompleted or BookingStatus.Canceled,
        _ => false,
    };
}
