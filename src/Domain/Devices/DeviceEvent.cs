using System.Text.Json.Serialization;

namespace FieldService.Domain.Devices;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$event")]
[JsonDerivedType(typeof(DevicePut), "put")]
[JsonDerivedType(typeof(DeviceEnabledSet), "enabledSet")]
public abstract record DeviceEvent(DateTimeOffset At, string ActorName);
