namespace FieldService.Api.Identity;

internal sealed record SignInLink(string Url, DateTimeOffset ExpiresAt);
