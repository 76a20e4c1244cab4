using FieldService.Simulator.Clock;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Devices;

/// <summary>
/// Connects the visits with the physical world. Some minutes after the technician's arrival the worn part is out and the machine runs well; a
/// visit that ends as anything but a repair leaves the fault where it was.
/// </summary>
internal sealed class RepairWatch(ApiClient api, FaultTimeline faults, Action<string> log)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LeastReal = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan UntilPartIsOut = TimeSpan.FromMinutes(5);
    private readonly HashSet<Fault> _announced = [];
    private readonly HashSet<Fault> _atWork = [];

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
        foreach (var fault in _atWork.ToArray()) await LookAgainAsync(fault, cancellationToken);
        foreach (var fault in faults.OpenAt(now))
        {
            if (await FindVisitAsync(fault, cancellationToken) is { ArrivedAt: { } arrivedAt }) BeginRepair(fault, arrivedAt + UntilPartIsOut);
            else if (_announced.Add(fault)) log($"{fault.Machine.Title} begins to fail ({fault.Mode.FaultCode})");
        }
    }

    private async Task LookAgainAsync(Fault fault, CancellationToken cancellationToken)
    {
        var visit = await FindVisitAsync(fault, cancellationToken);
        if (visit is { CompletedAt: null }) return;
        _atWork.Remove(fault);
        if (visit is null) faults.Reopen(fault);
        else if (_announced.Remove(fault)) log($"{fault.Machine.Title} runs well again");
    }

    /// <summary>The first visit after the fault began that goes on or ended as a repair.</summary>
    private async Task<ServiceVisit?> FindVisitAsync(Fault fault, CancellationToken cancellationToken)
    {
        var asset = await api.FindAsync<AssetView>($"api/assets/{fault.Machine.AssetId}", cancellationToken);
        return asset?.ServiceHistory
            .Where(visit => visit.ArrivedAt > fault.Start && (visit.CompletedAt is null || visit.Resolution is "Repaired" or "Replaced"))
            .MinBy(visit => visit.ArrivedAt);
    }

    private void BeginRepair(Fault fault, DateTimeOffset at)
    {
        faults.Repair(fault, at);
        _atWork.Add(fault);
    }
}
