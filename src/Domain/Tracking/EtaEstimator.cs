namespace FieldService.Domain.Tracking;

/// <summary>
/// Arrival as a band. While traveling, the remaining driving time r is scaled: P10 = 0.88 r, P50 = 1.05 r (free-flow times are a little
/// optimistic in town), P90 = 1.3 r + 2 min (lights, parking, finding the door). The factors are fixed on purpose: a band that can be
/// explained, and checked against recorded arrivals.
/// </summary>
public static class EtaEstimator
{
    public static TimeSpan LateTolerance { get; } = TimeSpan.FromMinutes(5);

    private const double EarlyFactor = 0.88;
    private const double ExpectedFactor = 1.05;
    private const double LateFactor = 1.3;
    private static readonly TimeSpan LateExtra = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan DepartureExtra = TimeSpan.FromMinutes(10);

    /// <param name="fixAt">
    /// When the position was taken. The estimate counts from there; that nothing was heard since makes the late end later still, because the
    /// vehicle may have stood all the time.
    /// </param>
    public static EtaBand WhileTraveling(DateTimeOffset now, DateTimeOffset fixAt, int remainingSeconds)
    {
        var measured = fixAt < now ? fixAt : now;
        return Band(
            now,
            measured.AddSeconds(EarlyFactor * remainingSeconds),
            measured.AddSeconds(ExpectedFactor * remainingSeconds),
            now.AddSeconds(LateFactor * remainingSeconds) + LateExtra);
    }

    /// <summary>
    /// Before departure the plan is all that is known. A departure that is overdue pushes the whole band; that it may slip further is in the
    /// late end.
    /// </summary>
    public static EtaBand BeforeDeparture(DateTimeOffset now, DateTimeOffset plannedStart, DateTimeOffset plannedArrival)
    {
        var travel = plannedArrival - plannedStart;
        var departure = plannedStart > now ? plannedStart : now;
        return Band(now, departure + EarlyFactor * travel, departure + travel, departure + LateFactor * travel + LateExtra + DepartureExtra);
    }

    /// <summary>Expected later than the end of the promised (or else the planned) window, by more than anyone would mention.</summary>
    public static bool IsRunningLate(EtaBand? eta, DateTimeOffset windowEnd) => eta?.Expected > windowEnd + LateTolerance;

    /// <summary>Nobody arrives in the past, and the three stay in order.</summary>
    private static EtaBand Band(DateTimeOffset now, DateTimeOffset earliest, DateTimeOffset expected, DateTimeOffset latest)
    {
        var first = Later(earliest, now);
        var middle = Later(expected, first);
        return new(first, middle, Later(latest, middle));
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
