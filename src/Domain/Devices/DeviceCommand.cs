using System.Text.Json.Serialization;

namespace FieldService.Domain.Devices;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$command")]
[JsonDerivedType(typeof(PutDevice), "put")]
[JsonDerivedType(typeof(SetDeviceEnabled), "setEnabled")]
public abstract record DeviceCommand;
