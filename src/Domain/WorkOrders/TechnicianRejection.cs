using FieldService.Domain.Technicians;

namespace FieldService.Domain.WorkOrders;

/// <summary>Why one technician could not take the job: the first rule that failed, in words a dispatcher understands.</summary>
/// <param name="Rule"><c>skill</c>, <c>territory</c>, <c>shift</c>, <c>time-off</c>, <c>window</c>, <c>gap</c>, <c>inactive</c> or <c>slot-lost</c>.</param>
public sealed record TechnicianRejection(TechnicianId TechnicianId, string TechnicianName, string Rule, string Text);
