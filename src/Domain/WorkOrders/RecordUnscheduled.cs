using System.Collections.Immutable;

namespace FieldService.Domain.WorkOrders;

/// <summary>Nobody could be booked; one rejection per technician of the territory.</summary>
public sealed record RecordUnscheduled(ImmutableArray<TechnicianRejection> Rejections) : WorkOrderCommand;
