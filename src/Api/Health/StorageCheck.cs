using FieldService.Api.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FieldService.Api.Health;

/// <summary>The data folder takes writes: a full or read-only disk is found here before a command finds it.</summary>
internal sealed class StorageCheck(ServerOptions options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var probe = Path.Combine(options.DataFolder, $".probe-{Environment.ProcessId}-{Guid.NewGuid():N}");
        try
        {
            await File.WriteAllBytesAsync(probe, [1], cancellationToken);
            File.Delete(probe);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("The data folder takes no writes.", failure);
        }
    }
}
