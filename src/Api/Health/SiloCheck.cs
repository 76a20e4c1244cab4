using FieldService.Grains.Abstractions.Travel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FieldService.Api.Health;

/// <summary>A grain answers within two seconds.</summary>
internal sealed class SiloCheck(IGrainFactory grains) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // Asks for a version that cannot exist, so that nothing is sent back.
            var grain = grains.GetGrain<IRoadNetworkGrain>(IRoadNetworkGrain.Key);
            await grain.GetNewerAsync(long.MaxValue, cancellationToken).WaitAsync(Patience, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("Grains do not answer.", failure);
        }
    }
}
