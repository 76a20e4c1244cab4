using FieldService.Silo.Hosting;

namespace FieldService.Silo.Clock;

/// <summary>The one clock that everything reads, and what browsers must know of it.</summary>
public sealed record BusinessClock(TimeProvider Time, double Rate, string TimeZone, bool Demo)
{
    private const double DemoRate = 20;

    /// <summary>Covers the second since the last save and a few missed ones: business time may jump forward, never back.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);

    internal static BusinessClock Create(SiloOptions options, SavedClock? saved, DateTimeOffset realNow)
    {
        var rate = options.Speed ?? (options.Demo ? saved?.Rate ?? DemoRate : 1);
        if (!options.Demo && rate == 1) return new(TimeProvider.System, 1, options.TimeZone, false);
        return new(new AcceleratedClock(StartOf(options, saved, realNow), rate), rate, options.TimeZone, options.Demo);
    }

    private static DateTimeOffset StartOf(SiloOptions options, SavedClock? saved, DateTimeOffset realNow)
    {
        if (saved is not null) return saved.Now + Margin * saved.Rate;
        return options.Demo ? WorkingMorning.OnOrAfter(realNow, options.TimeZone) : realNow;
    }
}
