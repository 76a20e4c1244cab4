namespace FieldService.Api.Problems;

internal static class ProblemCodes
{
    public const string Invalid = "request.invalid";
    public const string TooLarge = "request.too-large";
    public const string UnsupportedMedia = "request.unsupported-media-type";
    public const string TooMany = "request.too-many";
    public const string NotSignedIn = "session.required";
    public const string Forbidden = "session.forbidden";
    public const string HeaderMissing = "session.header-missing";
    public const string NotFound = "route.not-found";
    public const string Unavailable = "server.unavailable";
    public const string Internal = "server.error";
}
