using FieldService.Domain.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Reminders;
using Orleans.Serialization;
using Orleans.Streams;

namespace FieldService.Grains.Tests.Hosting;

internal static class Engine
{
    /// <summary>A restart of two silos takes seconds: crashes are tried at some steps.</summary>
    public const int CrashEveryNthStep = 5;

    private static readonly string[] EngineClocks =
    [
        TimeProviderNames.ActivationManagement, TimeProviderNames.GrainDirectory, TimeProviderNames.Membership, TimeProviderNames.Messaging,
        TimeProviderNames.SystemTimers, ReminderTimeProviderNames.Reminders, StreamingTimeProviderNames.Streaming,
    ];

    public static void AddServices(IServiceCollection services)
    {
        // Domain types know nothing of Orleans and travel as JSON (docs/adr/0005).
        services.AddSerializer(static serializer => serializer.AddJsonSerializer(
            static type => type.Namespace?.StartsWith("FieldService.Domain", StringComparison.Ordinal) is true, DomainJson.Options));
        // Without these every part of the engine, membership and messaging too, would run on the unkeyed clock: the business clock.
        foreach (var area in EngineClocks) services.AddKeyedSingleton(area, TimeProvider.System);
    }
}
