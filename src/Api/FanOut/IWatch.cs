namespace FieldService.Api.FanOut;

/// <summary>This host's subscription to one grain on behalf of any number of browsers.</summary>
internal interface IWatch : IAsyncDisposable
{
    /// <summary>Subscribes, or keeps the subscription from expiring.</summary>
    Task RenewAsync(CancellationToken cancellationToken);
}
