namespace FieldService.Grains.Identity;

/// <param name="TokenHash">The token itself is only in the link.</param>
public sealed record SignInLink(string TokenHash, DateTimeOffset ExpiresAt);
