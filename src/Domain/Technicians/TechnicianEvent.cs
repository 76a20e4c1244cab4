using System.Text.Json.Serialization;

namespace FieldService.Domain.Technicians;

/// <summary>What has happened to a technician's profile or calendar. Stored: names and fields only ever grow.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$event")]
[JsonDerivedType(typeof(ProfileReplaced), "profileReplaced")]
[JsonDerivedType(typeof(TimeOffAdded), "timeOffAdded")]
[JsonDerivedType(typeof(TimeOffCanceled), "timeOffCanceled")]
[JsonDerivedType(typeof(IntervalHeld), "intervalHeld")]
[JsonDerivedType(typeof(HoldConfirmed), "holdConfirmed")]
[JsonDerivedType(typeof(BookingProgressed), "bookingProgressed")]
[JsonDerivedType(typeof(BookingReleased), "bookingReleased")]
public abstract record TechnicianEvent(DateTimeOffset At, string ActorName);
