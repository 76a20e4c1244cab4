using FieldService.Domain.Scheduling;
using FieldService.Domain.WorkOrders;
using static FieldService.Domain.Tests.Scheduling.SearchWorld;

namespace FieldService.Domain.Tests.Scheduling;

public sealed class RankingTests
{
    // Far is free at once: 08:02 + 25 = 08:27. Near is free at 08:20 and needs 4: 08:24... or free at 08:25: 08:29.
    private static readonly SchedulableTechnician Far = Technician("far", home: 25);
    private static readonly SchedulableTechnician Near = Technician("near", calendar: Entry("a", Some.At(8), 25, site: 4));
    private static readonly SchedulableTechnician Later = Technician("later", calendar: Entry("a", Some.At(8), 30, site: 1));

    [Fact]
    public void Among_arrivals_of_the_same_half_hour_the_shortest_trip_wins()
        => Order(Priority.Normal, Later, Far, Near).ShouldBe(["near", "far", "later"]);

    [Theory, InlineData(Priority.High), InlineData(Priority.Emergency)]
    public void Urgent_work_goes_to_whoever_arrives_first(Priority priority)
        => Order(priority, Later, Near, Far).ShouldBe(["far", "near", "later"]);

    [Fact]
    public void Equals_are_ordered_by_id_and_the_ruled_out_come_last()
        => Order(Priority.Normal, Technician("z"), Technician("b") with { Active = false }, Technician("c"), Technician("a") with { Active = false })
            .ShouldBe(["c", "z", "a", "b"]);

    private static IEnumerable<string> Order(Priority priority, params SchedulableTechnician[] roster)
        => CandidateSearch.Find(Query(priority: priority), roster, Some.Now, Roads).Select(candidate => candidate.TechnicianName);
}
