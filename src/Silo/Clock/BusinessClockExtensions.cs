using FieldService.Silo.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace FieldService.Silo.Clock;

internal static class BusinessClockExtensions
{
    /// <summary>Registered twice: as the clock of the application and as the clock of grain timers and reminders. Response timeouts stay on the real one.</summary>
    public static void AddBusinessClock(this IServiceCollection services, SiloOptions options)
    {
        var file = new ClockFile(options.DataFolder);
        var clock = BusinessClock.Create(options, file.Load(), TimeProvider.System.GetUtcNow());
        services.AddSingleton(clock);
        services.AddSingleton(clock.Time);
        services.AddKeyedSingleton(TimeProviderNames.Grains, clock.Time);
        if (clock.Time is not AcceleratedClock accelerated) return;
        services.AddSingleton(accelerated);
        services.AddSingleton(file);
        services.AddHostedService<ClockKeeper>();
    }
}
