using FieldService.Grains.Abstractions.Identity;

namespace FieldService.Grains.Identity;

/// <param name="SignInTokenHash">Of the newest one-time link, until it is used.</param>
public sealed record UserState(PutUser Facts, string? SignInTokenHash = null, DateTimeOffset? SignInTokenExpiresAt = null);
