namespace FieldService.Domain.Devices;

public sealed record SetDeviceEnabled(bool Enabled) : DeviceCommand;
