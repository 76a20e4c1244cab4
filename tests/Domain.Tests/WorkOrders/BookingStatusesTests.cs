using FieldService.Domain.WorkOrders;
using static FieldService.Domain.WorkOrders.BookingStatus;

namespace FieldService.Domain.Tests.WorkOrders;

public sealed class BookingStatusesTests
{
    [Fact]
    public void Exactly_these_changes_are_legal()
    {
        (BookingStatus, BookingStatus)[] legal =
        [
            (Scheduled, Traveling), (Scheduled, InProgress), (Scheduled, Canceled),
            (Traveling, InProgress), (Traveling, Canceled),
            (InProgress, OnBreak), (InProgress, Completed), (InProgress, PartiallyCompleted), (InProgress, Canceled),
            (OnBreak, InProgress), (OnBreak, Completed), (OnBreak, PartiallyCompleted), (OnBreak, Canceled),
        ];
        var all = from a in Enum.GetValues<BookingStatus>() from b in Enum.GetValues<BookingStatus>() where a.MayBecome(b) select (a, b);
        all.ShouldBe(legal, ignoreOrder: true);
    }

    [Fact]
    public void What_has_ended_stays_as_it_is()
    {
        foreach (var status in Enum.GetValues<BookingStatus>())
            Enum.GetValues<BookingStatus>().Any(to => status.MayBecome(to)).ShouldBe(status.IsOpen(), status.ToString());
    }
}
