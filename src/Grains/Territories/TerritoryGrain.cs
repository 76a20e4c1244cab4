using System.Collections.Immutable;
using FieldService.Domain.Commands;
using FieldService.Domain.Territories;
using FieldService.Domain.Travel;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Scheduling;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.WorkOrders;
using FieldService.Grains.Commands;
using FieldService.Grains.News;
using FieldService.Grains.Search;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.Territories;

/// <summary>
/// News in, board out: the copy is filled here, TerritoryGrain.Planning.cs finds technicians for unscheduled work, TerritoryGrain.Board.cs
/// pushes, TerritoryGrain.Rebuild.cs fills the copy after a start. Only the territory's own facts are stored.
/// </summary>
internal sealed partial class TerritoryGrain(
    [PersistentState(StorageNames.Territory, StorageNames.Provider)] IPersistentState<AggregateRecord<PutTerritory>> record,
    ISearchIndex search,
    ITravelTimes travel,
    TimeProvider time,
    ILogger<TerritoryGrain> logger) : AggregateGrain<PutTerritory, PutTerritory, TerritoryView>(record, time, logger), ITerritoryGrain
{
    private readonly TerritoryPlan _plan = new();

    private TerritoryId Id => TerritoryId.From(Key);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await RebuildAsync(cancellationToken);
        await base.OnActivateAsync(cancellationToken);
    }

    /// <summary>Work orders forget that they told: what is to be planned is in memory only, so a crash must not leave the territory asleep.</summary>
    public async Task<CommandResult<TerritoryView>> PutAsync(CommandMeta meta, PutTerritory command, CancellationToken cancellationToken)
    {
        var result = await ExecuteAsync(meta, (_, _) => TerritoryRules.Validate(command) is { } refusal ? refusal : command);
        if (result.Refusal is null) await this.RegisterOrUpdateReminder(Planning, PlanAgainAfter, PlanAgainAfter);
        return result;
    }

    public override Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (reminderName != Planning) return base.ReceiveReminder(reminderName, status);
        PlanAllSoon();
        return Task.CompletedTask;
    }

    public Task<TerritoryView?> GetAsync(CancellationToken cancellationToken) => Task.FromResult(CurrentView);

    public Task NoteWorkOrderAsync(WorkOrderNews news, CancellationToken cancellationToken)
    {
        var order = news.WorkOrder;
        if (!_plan.Note(order, out var before)) return Task.CompletedTask;
        if (IsToBePlanned(order) && IsDifferentTask(before, order)) PlanSoon(order.Id);
        PushSoon();
        return Task.CompletedTask;
    }

    /// <summary>Any change of a calendar may have freed time: everything unscheduled gets another try.</summary>
    public Task NoteTechnicianAsync(TechnicianNews news, CancellationToken cancellationToken)
    {
        if (news.Technician.HomeTerritoryId != Id)
        {
            _plan.Remove(news.Technician.Id);
        }
        else if (_plan.Note(news.Technician, news.Calendar))
        {
            Draw(news.Technician.Id);
            PlanAllSoon();
        }

        PushSoon();
        return Task.CompletedTask;
    }

    public Task NoteAssetAsync(AssetNews news, CancellationToken cancellationToken)
    {
        _plan.Note(news.Asset);
        foreach (var alert in news.Alerts) _plan.Note(alert);
        PushSoon();
        return Task.CompletedTask;
    }

    public Task NoteLocationAsync(LocationNews news, CancellationToken cancellationToken)
    {
        if (_plan.Note(news) is null) return Task.CompletedTask;
        Draw(news.TechnicianId);
        PushSoon();
        return Task.CompletedTask;
    }

    public Task<ImmutableArray<CandidateView>> FindCandidatesAsync(WorkOrderId workOrderId, CancellationToken cancellationToken)
        => Task.FromResult<ImmutableArray<CandidateView>>(_plan.WorkOrders.TryGetValue(workOrderId, out var order)
            ? [.. FindCandidates(order).Select(c => new CandidateView(c.TechnicianId, c.TechnicianName, c.Proposal, c.Rejection))]
            : []);

    protected override PutTerritory Apply(PutTerritory? state, PutTerritory @event) => @event;

    protected override TerritoryView View(PutTerritory state, long version) => new(Id, version, state.Name, state.TimeZone, state.Center);

    protected override IEnumerable<Recipient> Recipients(PutTerritory? before, PutTerritory after) => [SearchRecipient.For(SearchKinds.Territory)];

    protected override Task TellAsync(Recipient recipient, CancellationToken cancellationToken)
        => search.PutAsync(SearchRecipient.Document(SearchKinds.Territory, Key, Version, State!.Name, State.Name, CurrentView!), cancellationToken);
}
