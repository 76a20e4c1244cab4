using FieldService.Simulator.Clock;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Devices;

/// <summary>
/// Connects the visits with the physical world: when the service history of a failing machine shows a repair that ended after the fault
/// began, the machine is healthy again from then on.
/// </summary>
internal sealed class RepairWatch(ApiClient api, FaultTimeline faults, Action<string> log)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LeastReal = TimeSpan.FromSeconds(1);
    private readonly HashSet<Fault> _announced = [];

    public async Task RunAsync(AcceleratedClock clock, CancellationToken cancellationToken)
    {
        while (true)
        {
            await LookAsync(clock.GetUtcNow(), cancellationToken);
            await clock.DelayAsync(Every, LeastReal, cancellationToken);
        }
    }

    public async Task LookAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var fault in faults.OpenAt(now))
        {
            if (await FindRepairAsync(fault, cancellationToken) is { } repairedAt) Note(fault, repairedAt);
            else if (_announced.Add(fault)) log($"{fault.Machine.Title} begins to fail ({fault.Mode.FaultCode})");
        }
    }

    private async Task<DateTimeOffset?> FindRepairAsync(Fault fault, CancellationToken cancellationToken)
    {
        var asset = await api.FindAsync<AssetView>($"api/assets/{fault.Machine.AssetId}", cancellationToken);
        return asset?.ServiceHistory.Where(visit => visit.Resolution is "Repaired" or "Replaced" && visit.CompletedAt > fault.Start)
            .Min(visit => visit.CompletedAt);
    }

    private void Note(Fault fault, DateTimeOffset repairedAt)
    {
        faults.Repair(fault, repairedAt);
        if (_announced.Remove(fault)) log($"{fault.Machine.Title} runs well again");
    }
}
