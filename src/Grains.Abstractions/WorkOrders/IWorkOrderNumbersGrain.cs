namespace FieldService.Grains.Abstractions.WorkOrders;

/// <summary>Key: <see cref="Key"/>. Hands out human-readable numbers in blocks; a crash leaves a gap, never a repeat.</summary>
[Alias("fs.work-order-numbers")]
public interface IWorkOrderNumbersGrain : IGrainWithStringKey
{
    const string Key = "work-orders";

    [Alias("next")]
    Task<string> NextAsync(CancellationToken cancellationToken = default);
}
