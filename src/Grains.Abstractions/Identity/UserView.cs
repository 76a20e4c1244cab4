using FieldService.Domain.Commands;
using FieldService.Domain.Customers;
using FieldService.Domain.Technicians;

namespace FieldService.Grains.Abstractions.Identity;

[GenerateSerializer, Immutable, Alias("fs.user-view.v1")]
public sealed record UserView(
    [property: Id(0)] string UserName,
    [property: Id(1)] string DisplayName,
    [property: Id(2)] ActorRole Role,
    [property: Id(3)] AccountId? AccountId,
    [property: Id(4)] TechnicianId? TechnicianId);
