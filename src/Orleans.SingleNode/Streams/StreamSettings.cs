using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Orleans.SingleNode;

/// <summary>What all queues of one stream provider share.</summary>
internal sealed record StreamSettings(
    int QueueCount, int MaxPending, int DeliverySize, TimeSpan MaxDeliveryTime,
    IWorkQueue WorkQueue, CallSender Sender, TimeProvider Time, ILogger Log, CancellationToken Stopping)
{
    public static StreamSettings Read(string name, IServiceProvider services, CancellationToken stopping)
    {
        var queues = services.GetRequiredService<IOptionsMonitor<MemoryStreamOptions>>().Get(name);
        var agents = services.GetRequiredService<IOptionsMonitor<StreamPullingAgentOptions>>().Get(name);
        return new StreamSettings(
            Math.Max(1, queues.TotalQueueCount), Math.Max(1, queues.MaxPendingPerStream), Math.Max(1, agents.BatchContainerBatchSize),
            agents.MaxEventDeliveryTime, services.GetRequiredService<IWorkQueue>(), services.GetRequiredService<CallSender>(),
            services.GetRequiredService<Clocks>().Messaging,
            services.GetRequiredService<ILoggerFactory>().CreateLogger("Orleans.Streams"), stopping);
    }
}
