namespace FieldService.Domain.WorkOrders;

/// <summary>A work order is what its bookings are; canceled ones count for nothing.</summary>
public static class WorkOrderStatusDerivation
{
    public static WorkOrderStatus Derive(IEnumerable<BookingStatus> bookings)
    {
        var (scheduled, completed) = (false, false);
        foreach (var status in bookings)
        {
            if (status.IsUnderWay()) return WorkOrderStatus.InProgress;
            scheduled |= status == BookingStatus.Scheduled;
            completed |= status == BookingStatus.Completed;
        }

        return (scheduled, completed) switch
        {
            (true, true) => WorkOrderStatus.InProgress,
            (true, false) => WorkOrderStatus.Scheduled,
            (false, true) => WorkOrderStatus.Completed,
            // Nothing, or only visits that did not finish the work: it must be planned (again).
            (false, false) => WorkOrderStatus.Unscheduled,
        };
    }
}
