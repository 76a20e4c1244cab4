using Microsoft.Extensions.DependencyInjection;

namespace Orleans.SingleNode;

internal static class ReminderServices
{
    public static void Add(IServiceCollection services) => services.AddOptions();
}
