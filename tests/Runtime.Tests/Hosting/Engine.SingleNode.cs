using Microsoft.Extensions.DependencyInjection;

namespace FieldService.Runtime.Tests.Hosting;

/// <summary>Which clocks of the engine a test moves; the names differ, what they mean does not.</summary>
internal static class Engine
{
    /// <summary>Grain timers, reminders and idle collection.</summary>
    public static ISiloBuilder UseBusinessClock(this ISiloBuilder builder, TimeProvider time)
    {
        builder.Services.AddKeyedSingleton(TimeProviderNames.Grains, time);
        return builder;
    }

    /// <summary>Response timeouts and the back-off of streams, of silos and clients.</summary>
    public static void UseMessagingClock(this IServiceCollection services, TimeProvider time) =>
        services.AddKeyedSingleton(TimeProviderNames.Messaging, time);
}
