using Microsoft.Extensions.DependencyInjection;

namespace FieldService.Grains.Tests.Hosting;

internal static class Engine
{
    /// <summary>A restart takes milliseconds: crashes are tried at every step.</summary>
    public const int CrashEveryNthStep = 1;

    /// <summary>Messages are passed by reference; there is nothing to serialize.</summary>
    public static void AddServices(IServiceCollection services)
    {
    }
}
