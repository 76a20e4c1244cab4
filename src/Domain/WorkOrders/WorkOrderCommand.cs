using System.Text.Json.Serialization;

namespace FieldService.Domain.WorkOrders;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$command")]
[JsonDerivedType(typeof(CreateWorkOrder), "create")]
[JsonDerivedType(typeof(ChangeBookingStatus), "changeBookingStatus")]
[JsonDerivedType(typeof(CompleteBooking), "completeBooking")]
[JsonDerivedType(typeof(CancelBooking), "cancelBooking")]
[JsonDerivedType(typeof(CancelWorkOrder), "cancel")]
[JsonDerivedType(typeof(RecordUnscheduled), "recordUnscheduled")]
[JsonDerivedType(typeof(SetTaskDone), "setTaskDone")]
[JsonDerivedType(typeof(AddNote), "addNote")]
[JsonDerivedType(typeof(ScheduleBooking), "scheduleBooking")]
[JsonDerivedType(typeof(LoseBooking), "loseBooking")]
public abstract record WorkOrderCommand;
