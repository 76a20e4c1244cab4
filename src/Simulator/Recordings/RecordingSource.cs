using FieldService.Simulator.Devices;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Recordings;

/// <summary>Replays a recording so that it ends at a given business instant: what lies before the first start is history, the end is imminent.</summary>
internal sealed class RecordingSource : IReadingSource
{
    private readonly Recording _recording;
    private readonly DateTimeOffset[] _times;
    private readonly long[] _firstSequence;

    public RecordingSource(Recording recording, DateTimeOffset origin, TimeSpan endsAfter, double speed)
    {
        _recording = recording;
        var last = recording.Rows[^1].At;
        _times = [.. recording.Rows.Select(row => origin + endsAfter - ((last - row.At) / speed))];
        _firstSequence = new long[_times.Length];
        for (var i = 1; i < _times.Length; i++) _firstSequence[i] = _firstSequence[i - 1] + recording.Rows[i - 1].Values.Count;
        FirstLiveTick = TickAt(origin);
    }

    public long FirstLiveTick { get; }

    public DateTimeOffset Start => _times[0];

    public DateTimeOffset? TimeOf(long tick) => tick < _times.Length ? _times[tick] : null;

    public long TickAt(DateTimeOffset at)
    {
        var index = Array.BinarySearch(_times, at);
        return index >= 0 ? index : ~index;
    }

    public IEnumerable<Reading> ReadingsOf(long tick)
        => _recording.Rows[(int)tick].Values.Select((v, i) => new Reading(v.Metric, _times[tick], v.Value, _firstSequence[tick] + i + 1));
}
