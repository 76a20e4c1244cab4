using FieldService.Domain.Commands;
using FieldService.Domain.Customers;
using FieldService.Domain.Technicians;

namespace FieldService.Grains.Abstractions.Identity;

[GenerateSerializer, Immutable, Alias("fs.put-user.v1")]
public sealed record PutUser(
    [property: Id(0)] string DisplayName,
    [property: Id(1)] ActorRole Role,
    [property: Id(2)] AccountId? AccountId,
    [property: Id(3)] TechnicianId? TechnicianId,
    [property: Id(4)] string? PasswordHash,
    [property: Id(5)] string? Email);
