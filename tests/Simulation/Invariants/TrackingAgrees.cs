using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Commands;
using FieldService.Grains.Tracking;

namespace FieldService.Simulation.Invariants;

/// <summary>Every customer's page says what the work order says about the visit.</summary>
internal sealed class TrackingAgrees : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture)
    {
        foreach (var (order, record) in world.Durable.All<AggregateRecord<WorkOrder>>(StorageNames.WorkOrder))
        {
            foreach (var booking in record.Value!.Bookings)
            {
                var told = world.Durable.Find<TrackingState>(StorageNames.Tracking, booking.Id.Value)?.BookingOf(booking.Id.Value);
                if ((told?.Status, told?.TechnicianId, told?.Start) != (booking.Status, booking.TechnicianId, booking.Start))
                    yield return $"the page of {booking.Id} says {told?.Status} and {order} {booking.Status}";
            }
        }
    }
}
