using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.WorkOrders;

public sealed class WorkOrderProperties
{
    [Fact]
    public void No_sequence_of_commands_breaks_a_work_order()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var history = WorkOrderHistory.Created();
            for (var step = 0; step < 60; step++)
            {
                history.Wait(random.Next(20));
                var before = history.WorkOrder;
                var decision = history.Try(Command(random, history.Now));
                if (decision.Refusal is not null) history.WorkOrder.ShouldBeSameAs(before);
                Holds(history.WorkOrder, seed);
            }
        }
    }

    private static WorkOrderCommand Command(Random random, DateTimeOffset now)
    {
        var id = new BookingId($"b-{random.Next(6)}");
        DateTimeOffset? at = random.Next(2) == 0 ? null : now.AddMinutes(random.Next(-60, 4));
        return random.Next(20) switch
        {
            < 6 => new ScheduleBooking(id, Some.Proposal($"t-{random.Next(3)}", now.AddMinutes(random.Next(300)))),
            < 14 => new ChangeBookingStatus(id, (BookingStatus)random.Next(4), TimestampSource.Mobile, at),
            < 17 => new CompleteBooking(id, Resolution.Repaired, TimestampSource.Mobile, null, random.Next(4) == 0, at),
            17 => new CancelBooking(id, "x", TimestampSource.Desktop),
            18 => new LoseBooking(id, "x"),
            _ => random.Next(10) == 0 ? new CancelWorkOrder("x") : new RecordUnscheduled([]),
        };
    }

    private static void Holds(WorkOrder order, int seed)
    {
        var message = $"seed {seed}";
        var derived = WorkOrderStatusDerivation.Derive(order.Bookings.Select(b => b.Status));
        if (order.Status != WorkOrderStatus.Canceled) order.Status.ShouldBe(derived, message);
        else order.Bookings.Any(b => b.Status.IsOpen()).ShouldBeFalse(message);
        (order.Status == WorkOrderStatus.Completed).ShouldBe(order.CompletedAt is not null, message);
        order.Bookings.Where(b => b.Status.IsOpen()).GroupBy(b => b.TechnicianId).All(open => open.Count() == 1).ShouldBeTrue(message);
        foreach (var booking in order.Bookings) Holds(booking, message);
    }

    private static void Holds(Booking booking, string message)
    {
        booking.Timestamps[^1].Status.ShouldBe(booking.Status, message);
        var reported = booking.Timestamps.Where(t => t.Status != BookingStatus.Scheduled).Select(t => t.At).ToList();
        reported.SequenceEqual(reported.Order()).ShouldBeTrue(message);
        DateTimeOffset?[] actual = [booking.ActualStart, booking.ActualArrival, booking.ActualEnd];
        actual.OfType<DateTimeOffset>().SequenceEqual(actual.OfType<DateTimeOffset>().Order()).ShouldBeTrue(message);
        if (booking.Status is BookingStatus.Completed or BookingStatus.PartiallyCompleted) actual.ShouldAllBe(at => at != null, message);
    }
}
