namespace FieldService.Api.Hosting;

/// <summary>Prints where to go, once Kestrel listens.</summary>
internal sealed class Greeting(IHostApplicationLifetime lifetime, PublicAddress address, ServerOptions options, ClockFacts clock) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Print);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Print() => Notice.Write(
        $"FieldService is listening on {address.OfThisHost()}",
        options.Demo ? $"Demo world, business time runs x{clock.Rate:0.##}; data in {Path.GetFullPath(options.DataFolder)}" : $"Data in {Path.GetFullPath(options.DataFolder)}",
        "Ctrl-C stops it.");
}
