using FieldService.Domain.Travel;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FieldService.Grains.Hosting;

public static class FieldServiceGrainsExtensions
{
    /// <summary>
    /// What the actors need beyond storage, reminders, streams, <c>IReadingsLog</c> and <c>ISearchIndex</c>, where the host has not said otherwise:
    /// the real clock, and travel times as the crow flies with a detour.
    /// </summary>
    public static ISiloBuilder AddFieldServiceGrains(this ISiloBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton<ITravelTimes>(new GreatCircleTravel());
        return builder;
    }
}
