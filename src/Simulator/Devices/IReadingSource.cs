using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Devices;

/// <summary>What a device has to report, tick by tick. Ticks, times and sequence numbers are the same in every run.</summary>
internal interface IReadingSource
{
    /// <summary>Ticks from here on are live: a device that was cut off for too long drops the oldest of them.</summary>
    long FirstLiveTick { get; }

    /// <summary>Null after the last tick.</summary>
    DateTimeOffset? TimeOf(long tick);

    /// <summary>The first tick at or after the instant.</summary>
    long TickAt(DateTimeOffset at);

    IEnumerable<Reading> ReadingsOf(long tick);
}
