using System.Collections.Immutable;

namespace FieldService.Domain.WorkOrders;

public sealed record UnscheduledRecorded(DateTimeOffset At, string ActorName, ImmutableArray<TechnicianRejection> Rejections) : WorkOrderEvent(At, ActorName);
