using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.Scheduling;

/// <summary>
/// Key: shard "0".."255". Holds the next due time of many grains so that alarms (a silent device, a hold that expires) need no activation
/// and no reminder each. A due entry is delivered at least once and then forgotten.
/// </summary>
[Alias("fs.deadline")]
public interface IDeadlineGrain : IGrainWithStringKey
{
    const int Shards = 256;

    /// <summary>
    /// Sets or moves the deadline of one grain; at most one per (kind, id). Interleaves: the grain may be setting its next deadline in the
    /// very moment in which the shard waits for it to answer the last one.
    /// </summary>
    [AlwaysInterleave, Alias("set")]
    Task SetAsync(string kind, string id, DateTimeOffset dueAt, CancellationToken cancellationToken = default);

    [AlwaysInterleave, Alias("cancel")]
    Task CancelAsync(string kind, string id, CancellationToken cancellationToken = default);
}
