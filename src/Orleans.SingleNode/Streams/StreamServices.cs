using Microsoft.Extensions.DependencyInjection;

namespace Orleans.SingleNode;

internal static class StreamServices
{
    public static void Add(IServiceCollection services) => services.AddOptions();

    public static void AddProvider(IServiceCollection services, string name) => services.AddOptions<Configuration.MemoryStreamOptions>(name);
}
