using FieldService.Api.Hosting;
using FieldService.Simulator;

namespace FieldService.Api.Demo;

internal static class DemoServices
{
    /// <param name="token">Of an administrator, for the simulator: it speaks only the public interface, like everyone else.</param>
    public static void AddDemo(this IServiceCollection services, ServerOptions options, string token)
    {
        services.AddSingleton<DemoUsers>();
        services.AddHostedService<DemoLinks>();
        services.AddHostedService(provider => new DemoSimulator(
            address => new SimulatorOptions { BaseUrl = new Uri(address), AdminToken = token, RecordingsDirectory = options.Recordings },
            provider.GetRequiredService<PublicAddress>(),
            provider.GetRequiredService<IHostApplicationLifetime>(),
            provider.GetRequiredService<ILogger<DemoSimulator>>()));
    }
}
