using System.Globalization;
using System.Threading.RateLimiting;
using FieldService.Api.Problems;
using Microsoft.AspNetCore.RateLimiting;

namespace FieldService.Api.Hosting;

/// <summary>Who may ask how often.</summary>
internal static class Limits
{
    public const string SignIn = "sign-in";
    public const string Device = "device";

    public static void Configure(RateLimiterOptions limiter, LimitOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = RejectAsync;
        limiter.AddPolicy(SignIn, http => RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = options.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        limiter.AddPolicy(Device, http => RateLimitPartition.GetTokenBucketLimiter(
            http.Request.RouteValues["id"]?.ToString() ?? "",
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.DeviceRequestsBurst,
                TokensPerPeriod = options.DeviceRequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));
    }

    private static async ValueTask RejectAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await Problem.Create(429, ProblemCodes.TooMany, "Too many requests; try again after the time in Retry-After.").WriteAsync(context.HttpContext);
    }
}
