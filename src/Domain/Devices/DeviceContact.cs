namespace FieldService.Domain.Devices;

/// <summary>Silence is a fault too: no reading for one and a half times the usual interval.</summary>
public static class DeviceContact
{
    public const double SilentAfterIntervals = 1.5;

    public static DateTimeOffset SilentAt(DateTimeOffset lastSeenAt, int expectedIntervalSeconds)
        => lastSeenAt.AddSeconds(SilentAfterIntervals * expectedIntervalSeconds);

    /// <param name="lastSeenAt">Null: never heard of.</param>
    /// <param name="expectedIntervalSeconds">Null: not known (yet), so nothing is missed.</param>
    public static ConnectionState StateAt(DateTimeOffset now, DateTimeOffset? lastSeenAt, int? expectedIntervalSeconds) => (lastSeenAt, expectedIntervalSeconds) switch
    {
        (null, _) => ConnectionState.Offline,
        ({ } seen, { } interval) when now >= SilentAt(seen, interval) => ConnectionState.Silent,
        _ => ConnectionState.Online,
    };
}
