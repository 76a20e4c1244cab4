using FieldService.Domain.Commands;
using FieldService.Domain.Customers;
using FieldService.Grains.Abstractions.Commands;
using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.Customers;

/// <summary>Key: <see cref="Domain.Customers.AccountId"/>.</summary>
[Alias("fs.account")]
public interface IAccountGrain : IGrainWithStringKey
{
    [Alias("put")]
    Task<CommandResult<AccountView>> PutAsync(CommandMeta meta, PutAccount command, CancellationToken cancellationToken = default);

    [ReadOnly, Alias("get")]
    Task<AccountView?> GetAsync(CancellationToken cancellationToken = default);
}
