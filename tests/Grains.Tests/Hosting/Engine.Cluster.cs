using FieldService.Domain.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace FieldService.Grains.Tests.Hosting;

internal static class Engine
{
    /// <summary>A restart of two silos takes seconds: crashes are tried at some steps.</summary>
    public const int CrashEveryNthStep = 5;

    /// <summary>Domain types know nothing of Orleans and travel as JSON (docs/adr/0005).</summary>
    public static void AddServices(IServiceCollection services) => services.AddSerializer(serializer => serializer.AddJsonSerializer(
        static type => type.Namespace?.StartsWith("FieldService.Domain", StringComparison.Ordinal) is true, DomainJson.Options));
}
