using FieldService.Grains.Hosting;
using FieldService.Silo.Clock;
using FieldService.Silo.Travel;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace FieldService.Silo.Hosting;

/// <summary>Composition of a silo: engine, storage, streams and reminders of the hosting mode, then the actors, which know nothing of it.</summary>
public static partial class SiloComposition
{
    public static IHostApplicationBuilder AddFieldServiceSilo(this IHostApplicationBuilder builder, SiloOptions options)
    {
        builder.Services.TryAddSingleton(options);
        builder.Services.AddBusinessClock(options);
        builder.UseOrleans(silo =>
        {
            AddEngine(silo, options);
            silo.AddFieldServiceGrains();
        });
        // After the silo: hosted services start in order, and the first load of the streets calls a grain.
        builder.Services.AddRoadNetworkTravelTimes();
        return builder;
    }

    static partial void AddEngine(ISiloBuilder silo, SiloOptions options);
}
