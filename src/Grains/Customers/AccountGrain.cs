using FieldService.Domain.Commands;
using FieldService.Domain.Customers;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Customers;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Commands;
using FieldService.Grains.News;
using FieldService.Grains.Search;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.Customers;

internal sealed class AccountGrain(
    [PersistentState(StorageNames.Account, StorageNames.Provider)] IPersistentState<AggregateRecord<PutAccount>> record,
    ISearchIndex search,
    TimeProvider time,
    ILogger<AccountGrain> logger) : AggregateGrain<PutAccount, PutAccount, AccountView>(record, time, logger), IAccountGrain
{
    public Task<CommandResult<AccountView>> PutAsync(CommandMeta meta, PutAccount command, CancellationToken cancellationToken)
        => ExecuteAsync(meta, (_, _) => AccountRules.Validate(command) is { } refusal ? refusal : command);

    public Task<AccountView?> GetAsync(CancellationToken cancellationToken) => Task.FromResult(CurrentView);

    protected override PutAccount Apply(PutAccount? state, PutAccount @event) => @event;

    protected override AccountView View(PutAccount state, long version)
        => new(AccountId.From(Key), version, state.Name, state.Contacts, state.Sites);

    protected override IEnumerable<Recipient> Recipients(PutAccount? before, PutAccount after) => [SearchRecipient.For(SearchKinds.Account)];

    protected override Task TellAsync(Recipient recipient, CancellationToken cancellationToken)
        => search.PutAsync(SearchRecipient.Document(SearchKinds.Account, Key, Version, State!.Name, State.Name, CurrentView!), cancellationToken);
}
