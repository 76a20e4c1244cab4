using FieldService.Api.Hosting;
using FieldService.Simulator;

namespace FieldService.Api.Demo;

/// <summary>Runs the demo town's machines and technicians inside the server.</summary>
internal sealed partial class DemoSimulator(
    Func<string, SimulatorOptions> options, PublicAddress address, IHostApplicationLifetime lifetime, ILogger<DemoSimulator> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await lifetime.StartedAsync(stoppingToken);
            await SimulatorHost.RunAsync(options(address.Local()), LogStory, stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // The server goes on: people may still be working in the demo.
            LogFailed(failure);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Line}")]
    private partial void LogStory(string line);

    [LoggerMessage(LogLevel.Error, "The simulator has stopped.")]
    private partial void LogFailed(Exception failure);
}
