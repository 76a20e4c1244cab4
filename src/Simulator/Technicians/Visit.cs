using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Technicians;

/// <summary>One technician's booking of a work order.</summary>
internal sealed record Visit(WorkOrderView Order, BookingView Booking)
{
    /// <summary>What to do now: go on with what was begun, else the earliest of what is planned.</summary>
    public static Visit? Next(IEnumerable<WorkOrderView> agenda, string technicianId)
        => agenda.SelectMany(order => order.Bookings.Select(booking => new Visit(order, booking)))
            .Where(visit => visit.Booking.TechnicianId == technicianId && visit.Rank >= 0)
            .OrderByDescending(visit => visit.Rank).ThenBy(visit => visit.Booking.Start).ThenBy(visit => visit.Booking.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>What the visit found. The physical machine is well again after "Repaired", so the word is kept for real repairs.</summary>
    public string Resolution => Order.Fault is not null || Order.WorkOrderType == "corrective" ? "Repaired" : "Inspected";

    private int Rank => Booking.Status switch
    {
        "InProgress" => 3,
        "OnBreak" => 2,
        "Traveling" => 1,
        "Scheduled" => 0,
        // Completed, PartiallyCompleted, Canceled: over.
        _ => -1,
    };
}
