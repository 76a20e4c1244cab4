namespace FieldService.Domain.Technicians;

public sealed record TimeOff(string Id, DateTimeOffset Start, DateTimeOffset End, string Reason);
