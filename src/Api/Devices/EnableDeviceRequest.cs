namespace FieldService.Api.Devices;

internal sealed record EnableDeviceRequest(bool Enabled);
