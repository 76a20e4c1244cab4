using FieldService.Domain.Commands;
using FieldService.Domain.Customers;
using FieldService.Domain.Technicians;

namespace FieldService.Api.Identity;

/// <param name="AccountId">Required for customers.</param>
/// <param name="TechnicianId">Required for technicians.</param>
/// <param name="Password">At least 12 characters; left out, the present one stays.</param>
internal sealed record PutUserRequest(
    string DisplayName, ActorRole Role, AccountId? AccountId = null, TechnicianId? TechnicianId = null, string? Password = null, string? Email = null);
