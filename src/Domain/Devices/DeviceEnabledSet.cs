namespace FieldService.Domain.Devices;

public sealed record DeviceEnabledSet(DateTimeOffset At, string ActorName, bool Enabled) : DeviceEvent(At, ActorName);
