using System.Collections.Concurrent;

namespace FieldService.Simulator.Devices;

/// <summary>The physical state of the machines: what has begun to fail, and what was repaired when.</summary>
/// <param name="from">Faults before this are forgotten: after a night without a simulator not everything is broken at once.</param>
internal sealed class FaultTimeline(FaultSchedule schedule, DateTimeOffset from)
{
    private readonly ConcurrentDictionary<Fault, DateTimeOffset> _repairedAt = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<Fault>> _byAsset = new();
    private readonly Lock _extending = new();
    private DateTimeOffset _knownTo = from;

    /// <summary>Begun and not repaired.</summary>
    public IReadOnlyList<Fault> OpenAt(DateTimeOffset at)
    {
        Extend(at);
        return [.. _byAsset.Values.SelectMany(faults => faults).Where(fault => fault.Start <= at && !IsRepaired(fault, at)).OrderBy(fault => fault.Start)];
    }

    public Fault? ActiveAt(string assetId, DateTimeOffset at)
    {
        Extend(at);
        return _byAsset.TryGetValue(assetId, out var faults) ? faults.FirstOrDefault(fault => fault.Start <= at && !IsRepaired(fault, at)) : null;
    }

    public void Repair(Fault fault, DateTimeOffset at) => _repairedAt[fault] = at;

    /// <summary>The visit ended without a repair: the fault is back.</summary>
    public void Reopen(Fault fault) => _repairedAt.TryRemove(fault, out _);

    private bool IsRepaired(Fault fault, DateTimeOffset at) => _repairedAt.TryGetValue(fault, out var repairedAt) && repairedAt <= at;

    private void Extend(DateTimeOffset to)
    {
        lock (_extending)
        {
            if (to <= _knownTo) return;
            foreach (var fault in schedule.Between(_knownTo, to + TimeSpan.FromHours(1)).Where(f => !Known(f)))
                _byAsset.AddOrUpdate(fault.Machine.AssetId, _ => [fault], (_, before) => [.. before, fault]);
            _knownTo = to + TimeSpan.FromHours(1);
        }
    }

    private bool Known(Fault fault) => _byAsset.TryGetValue(fault.Machine.AssetId, out var faults) && faults.Contains(fault);
}
