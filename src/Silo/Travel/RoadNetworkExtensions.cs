using FieldService.Domain.Travel;
using Microsoft.Extensions.DependencyInjection;

namespace FieldService.Silo.Travel;

internal static class RoadNetworkExtensions
{
    public static void AddRoadNetworkTravelTimes(this IServiceCollection services)
    {
        services.AddSingleton<RoadNetworkCache>();
        services.AddSingleton<ITravelTimes>(provider => provider.GetRequiredService<RoadNetworkCache>());
        services.AddHostedService<RoadNetworkLoader>();
    }
}
