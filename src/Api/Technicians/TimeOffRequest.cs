namespace FieldService.Api.Technicians;

internal sealed record TimeOffRequest(DateTimeOffset Start, DateTimeOffset End, string Reason);
