using Microsoft.Extensions.DependencyInjection;

namespace Orleans.SingleNode;

internal static class SiloServices
{
    public static void Add(IServiceCollection services) => services.AddOptions();
}
