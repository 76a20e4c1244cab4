using System.Text.Json.Serialization;

namespace FieldService.Domain.WorkOrders;

/// <summary>What has happened to a work order. Stored: names and fields only ever grow.</summary>
/// <param name="At">When it was decided; things reported from the field carry their own time beside it.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$event")]
[JsonDerivedType(typeof(WorkOrderCreated), "created")]
[JsonDerivedType(typeof(BookingScheduled), "bookingScheduled")]
[JsonDerivedType(typeof(BookingStatusChanged), "bookingStatusChanged")]
[JsonDerivedType(typeof(BookingCompleted), "bookingCompleted")]
[JsonDerivedType(typeof(BookingCanceled), "bookingCanceled")]
[JsonDerivedType(typeof(BookingLost), "bookingLost")]
[JsonDerivedType(typeof(WorkOrderCanceled), "canceled")]
[JsonDerivedType(typeof(UnscheduledRecorded), "unscheduledRecorded")]
[JsonDerivedType(typeof(TaskDoneSet), "taskDoneSet")]
[JsonDerivedType(typeof(NoteAdded), "noteAdded")]
public abstract record WorkOrderEvent(DateTimeOffset At, string ActorName);
