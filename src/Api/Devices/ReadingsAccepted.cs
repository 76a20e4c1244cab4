namespace FieldService.Api.Devices;

internal sealed record ReadingsAccepted(int Accepted, IReadOnlyList<RejectedReading> Rejected);
