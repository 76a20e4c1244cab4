namespace FieldService.Api.Identity;

internal sealed record SignInRequest(string UserName, string Password);
