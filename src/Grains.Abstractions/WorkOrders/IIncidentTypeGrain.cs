using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Commands;
using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.WorkOrders;

/// <summary>Key: <see cref="Domain.WorkOrders.IncidentTypeId"/>.</summary>
[Alias("fs.incident-type")]
public interface IIncidentTypeGrain : IGrainWithStringKey
{
    [Alias("put")]
    Task<CommandResult<IncidentTypeView>> PutAsync(CommandMeta meta, IncidentTemplate template, CancellationToken cancellationToken = default);

    [ReadOnly, Alias("get")]
    Task<IncidentTypeView?> GetAsync(CancellationToken cancellationToken = default);
}
