using System.Text.Json.Serialization;

namespace FieldService.Domain.Technicians;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$command")]
[JsonDerivedType(typeof(PutTechnician), "put")]
[JsonDerivedType(typeof(AddTimeOff), "addTimeOff")]
[JsonDerivedType(typeof(CancelTimeOff), "cancelTimeOff")]
[JsonDerivedType(typeof(HoldInterval), "hold")]
[JsonDerivedType(typeof(ConfirmHold), "confirmHold")]
[JsonDerivedType(typeof(ReleaseBooking), "release")]
[JsonDerivedType(typeof(NoteBookingStatus), "noteBookingStatus")]
public abstract record TechnicianCommand;
