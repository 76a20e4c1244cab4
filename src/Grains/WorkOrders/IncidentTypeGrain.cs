using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.WorkOrders;
using FieldService.Grains.Commands;
using FieldService.Grains.News;
using FieldService.Grains.Search;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.WorkOrders;

internal sealed class IncidentTypeGrain(
    [PersistentState(StorageNames.IncidentType, StorageNames.Provider)] IPersistentState<AggregateRecord<IncidentTemplate>> record,
    ISearchIndex search,
    TimeProvider time,
    ILogger<IncidentTypeGrain> logger)
    : AggregateGrain<IncidentTemplate, IncidentTemplate, IncidentTypeView>(record, time, logger), IIncidentTypeGrain
{
    public Task<CommandResult<IncidentTypeView>> PutAsync(CommandMeta meta, IncidentTemplate template, CancellationToken cancellationToken)
        => ExecuteAsync(meta, (_, _) => IncidentTemplateRules.Validate(template) is { } refusal ? refusal : template);

    public Task<IncidentTypeView?> GetAsync(CancellationToken cancellationToken) => Task.FromResult(CurrentView);

    protected override IncidentTemplate Apply(IncidentTemplate? state, IncidentTemplate @event) => @event;

    protected override IncidentTypeView View(IncidentTemplate state, long version) => new(IncidentTypeId.From(Key), version, state);

    protected override IEnumerable<Recipient> Recipients(IncidentTemplate? before, IncidentTemplate after) => [SearchRecipient.For(SearchKinds.IncidentType)];

    protected override Task TellAsync(Recipient recipient, CancellationToken cancellationToken)
        => search.PutAsync(SearchRecipient.Document(SearchKinds.IncidentType, Key, Version, State!.Name, State.Name, CurrentView!), cancellationToken);
}
