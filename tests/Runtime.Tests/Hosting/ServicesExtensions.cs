using Microsoft.Extensions.DependencyInjection;

namespace FieldService.Runtime.Tests.Hosting;

internal static class ServicesExtensions
{
    /// <summary>The factory inside the silo's process, whichever engine; a client's may sit behind a wire.</summary>
    public static IGrainFactory GetGrainFactory(this IServiceProvider services) => services.GetRequiredService<IGrainFactory>();
}
