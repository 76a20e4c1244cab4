namespace FieldService.Api.Tracking;

internal sealed record TrackingLink(string Url, DateTimeOffset ExpiresAt);
