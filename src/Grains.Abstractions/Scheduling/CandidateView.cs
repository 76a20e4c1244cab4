using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Abstractions.Scheduling;

/// <summary>One technician's answer to a requirement: the earliest slot, or the rule that rules them out.</summary>
[GenerateSerializer, Immutable, Alias("fs.candidate-view.v1")]
public sealed record CandidateView(
    [property: Id(0)] TechnicianId TechnicianId,
    [property: Id(1)] string TechnicianName,
    [property: Id(2)] BookingProposal? Proposal,
    [property: Id(3)] TechnicianRejection? Rejection);
