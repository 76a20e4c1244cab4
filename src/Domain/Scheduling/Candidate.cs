using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Scheduling;

/// <summary>One technician's answer: the earliest slot, or the first rule that rules them out. Exactly one of the two is set.</summary>
public sealed record Candidate(TechnicianId TechnicianId, string TechnicianName, BookingProposal? Proposal, TechnicianRejection? Rejection);
