using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.SingleNode;

internal sealed partial class ConsumerQueue
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private async Task DeliverWithRetries(List<StreamBatch> batches)
    {
        var start = settings.Time.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause * 2 > LongestPause ? LongestPause : pause * 2)
        {
            var failure = await TryDeliver(batches);
            if (failure is null) return;
            LogDeliveryFailed(settings.Log, failure, stream, consumer.GrainId);
            if (settings.Time.GetElapsedTime(start) + pause > settings.MaxDeliveryTime || !await Paused(pause))
            {
                await GiveUp(failure);
                return;
            }
        }
    }

    private async Task<bool> Paused(TimeSpan pause)
    {
        try
        {
            await Task.Delay(pause, settings.Time, settings.Stopping);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<Exception?> TryDeliver(List<StreamBatch> batches)
    {
        RequestContext.Current = batches[0].Context;
        try
        {
            await Send(StreamDelivery.Items(provider, stream, consumer.SubscriptionId, batches));
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private async Task GiveUp(Exception failure)
    {
        try
        {
            var lost = new StreamEventDeliveryFailureException($"An item of {stream} could not be delivered to {consumer.GrainId}.", failure);
            await Send(StreamDelivery.Error(provider, stream, consumer.SubscriptionId, lost));
        }
        catch (Exception exception)
        {
            LogDeliveryFailed(settings.Log, exception, stream, consumer.GrainId);
        }
    }

    private Task Send(StreamDelivery delivery)
    {
        delivery.Reference = settings.Sender.References.CreateUntyped(consumer.GrainId);
        settings.Sender.Dispatch(delivery, default);
        return delivery.Promise;
    }

    [LoggerMessage(LogLevel.Warning, "Delivery of {Stream} to {GrainId} failed.")]
    private static partial void LogDeliveryFailed(ILogger log, Exception exception, StreamId stream, GrainId grainId);
}
