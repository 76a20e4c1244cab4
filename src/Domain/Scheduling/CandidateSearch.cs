using System.Collections.Immutable;
using FieldService.Domain.Travel;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Scheduling;

/// <summary>
/// The schedule assistant: for each technician the earliest feasible slot, best technician first, the ruled-out ones last. "Nearest feasible
/// wins": urgent work goes to whoever arrives first; other work to the shortest trip among those who arrive about equally soon.
/// The same input gives the same order.
/// </summary>
public static class CandidateSearch
{
    public static ImmutableArray<Candidate> Find(
        CandidateQuery query, IReadOnlyList<SchedulableTechnician> roster, DateTimeOffset now, ITravelTimes travel, CandidateSearchOptions? options = null)
    {
        options ??= CandidateSearchOptions.Default;
        var search = new SlotSearch(query, now, travel, options);
        var feasible = new List<Candidate>();
        var ruledOut = new List<Candidate>();
        foreach (var technician in roster)
        {
            var candidate = Ask(technician, query, search);
            (candidate.Proposal is null ? ruledOut : feasible).Add(candidate);
        }

        var urgent = query.Priority >= Priority.High;
        return
        [
            .. feasible
                .OrderBy(candidate => urgent ? candidate.Proposal!.Arrival.UtcTicks : candidate.Proposal!.Arrival.UtcTicks / options.ArrivalBucket.Ticks)
                .ThenBy(static candidate => candidate.Proposal!.TravelSeconds)
                .ThenBy(static candidate => candidate.Proposal!.Arrival)
                .ThenBy(static candidate => candidate.TechnicianId.Value, StringComparer.Ordinal),
            .. ruledOut.OrderBy(static candidate => candidate.TechnicianId.Value, StringComparer.Ordinal),
        ];
    }

    private static Candidate Ask(SchedulableTechnician technician, CandidateQuery query, SlotSearch search)
    {
        if (ProfileRules.Reject(technician, query) is { } unfit) return new(technician.Id, technician.Name, null, unfit);
        var slots = new TechnicianSlots(technician, search);
        return slots.Earliest() is { } proposal
            ? new(technician.Id, technician.Name, proposal, null)
            : new(technician.Id, technician.Name, null, SlotRejection.Explain(slots));
    }
}
