namespace FieldService.Simulator.Devices;

/// <summary>When a device measures: every minute in the day before the world's first start, every 12 seconds from then on.</summary>
/// <param name="Origin">The first start, in business time.</param>
/// <param name="Phase">Devices do not tick together.</param>
internal sealed record TickPlan(DateTimeOffset Origin, TimeSpan Phase)
{
    /// <summary>A little more than the day that detectors want to see of a new machine.</summary>
    public const int HistoryTicks = 25 * 60;

    public static readonly TimeSpan LiveStep = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan HistoryStep = TimeSpan.FromMinutes(1);

    public static DateTimeOffset HistoryStart(DateTimeOffset origin) => origin - (HistoryStep * HistoryTicks);

    public static DateTimeOffset OriginOf(DateTimeOffset historyStart) => historyStart + (HistoryStep * HistoryTicks);

    public DateTimeOffset TimeOf(long tick)
        => tick < HistoryTicks ? Origin - (HistoryStep * (HistoryTicks - tick)) : Origin + Phase + (LiveStep * (tick - HistoryTicks));

    public long TickAt(DateTimeOffset at)
    {
        if (at > TimeOf(HistoryTicks - 1)) return HistoryTicks + Math.Max(0, (long)Math.Ceiling((at - Origin - Phase) / LiveStep));
        return Math.Max(0, HistoryTicks - (long)Math.Floor((Origin - at) / HistoryStep));
    }
}
