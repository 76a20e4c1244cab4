using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.WorkOrders;

internal sealed class WorkOrderNumbersGrain(
    [PersistentState(StorageNames.Sequence, StorageNames.Provider)] IPersistentState<WorkOrderNumbers> numbers) : Grain, IWorkOrderNumbersGrain
{
    private const int BlockSize = 20;
    private long _next;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _next = numbers.State.Reserved + 1;
        return Task.CompletedTask;
    }

    /// <summary>A clean stop gives the rest of the block back.</summary>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (_next > numbers.State.Reserved) return;
        numbers.State = new(_next - 1);
        await numbers.WriteStateAsync(CancellationToken.None);
    }

    public async Task<string> NextAsync(CancellationToken cancellationToken)
    {
        if (_next > numbers.State.Reserved)
        {
            await ReserveAsync(_next + BlockSize - 1);
        }

        return $"WO-{_next++:D6}";
    }

    /// <summary>Nothing is handed out that is not surely reserved: after a failed write the stored state is read again.</summary>
    private async Task ReserveAsync(long upTo)
    {
        var before = numbers.State;
        numbers.State = new(upTo);
        try
        {
            await numbers.WriteStateAsync(CancellationToken.None);
        }
        catch
        {
            numbers.State = before;
            DeactivateOnIdle();
            throw;
        }
    }
}
