using FieldService.Domain.WorkOrders;
using static FieldService.Domain.WorkOrders.BookingStatus;

namespace FieldService.Domain.Tests.WorkOrders;

public sealed class WorkOrderStatusDerivationTests
{
    /// <summary>The published table, row by row.</summary>
    public static TheoryData<BookingStatus[], WorkOrderStatus> Table => new()
    {
        { [], WorkOrderStatus.Unscheduled },
        { [Canceled], WorkOrderStatus.Unscheduled },
        { [Canceled, Canceled], WorkOrderStatus.Unscheduled },
        { [Scheduled], WorkOrderStatus.Scheduled },
        { [Scheduled, Scheduled], WorkOrderStatus.Scheduled },
        { [Scheduled, Canceled], WorkOrderStatus.Scheduled },
        { [Traveling], WorkOrderStatus.InProgress },
        { [InProgress], WorkOrderStatus.InProgress },
        { [OnBreak], WorkOrderStatus.InProgress },
        { [Scheduled, Traveling], WorkOrderStatus.InProgress },
        { [Completed, InProgress], WorkOrderStatus.InProgress },
        { [Scheduled, Completed], WorkOrderStatus.InProgress },
        { [Completed], WorkOrderStatus.Completed },
        { [Completed, Completed], WorkOrderStatus.Completed },
        { [Completed, Canceled], WorkOrderStatus.Completed },
        { [PartiallyCompleted], WorkOrderStatus.Unscheduled },
        { [PartiallyCompleted, PartiallyCompleted], WorkOrderStatus.Unscheduled },
        { [Canceled, PartiallyCompleted], WorkOrderStatus.Unscheduled },
        { [Scheduled, PartiallyCompleted], WorkOrderStatus.Scheduled },
        { [InProgress, PartiallyCompleted], WorkOrderStatus.InProgress },
        { [Traveling, PartiallyCompleted], WorkOrderStatus.InProgress },
        { [Completed, PartiallyCompleted], WorkOrderStatus.Completed },
        { [Scheduled, Completed, PartiallyCompleted], WorkOrderStatus.InProgress },
    };

    [Theory, MemberData(nameof(Table))]
    public void Follows_the_published_table_in_any_order(BookingStatus[] bookings, WorkOrderStatus expected)
    {
        WorkOrderStatusDerivation.Derive(bookings).ShouldBe(expected);
        WorkOrderStatusDerivation.Derive(bookings.AsEnumerable().Reverse()).ShouldBe(expected);
    }

    [Fact]
    public void Is_a_function_of_which_statuses_occur_and_nothing_else()
    {
        var random = new Random(1);
        for (var run = 0; run < 2000; run++)
        {
            var bookings = Enumerable.Range(0, random.Next(8)).Select(_ => (BookingStatus)random.Next(7)).ToArray();
            var status = WorkOrderStatusDerivation.Derive(bookings);

            var shuffled = bookings.ToArray();
            random.Shuffle(shuffled);
            WorkOrderStatusDerivation.Derive(shuffled).ShouldBe(status);
            WorkOrderStatusDerivation.Derive(bookings.Concat(bookings)).ShouldBe(status);
            status.ShouldBe(FromTheTable([.. bookings.Where(b => b != Canceled)]), string.Join(", ", bookings));
        }
    }

    /// <summary>The table again, in its own words.</summary>
    private static WorkOrderStatus FromTheTable(HashSet<BookingStatus> kinds)
    {
        if (kinds.Overlaps([Traveling, InProgress, OnBreak])) return WorkOrderStatus.InProgress;
        if (kinds.IsSupersetOf([Scheduled, Completed])) return WorkOrderStatus.InProgress;
        if (kinds.Contains(Scheduled)) return WorkOrderStatus.Scheduled;
        return kinds.Contains(Completed) ? WorkOrderStatus.Completed : WorkOrderStatus.Unscheduled;
    }
}
