using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Orleans.SingleNode;

/// <summary>What every call target shares.</summary>
internal sealed class CallEnvironment(
    IWorkQueue workQueue, IncomingFilters incoming, IOptions<SiloMessagingOptions> options,
    CallInstruments instruments, ILoggerFactory loggers, IMessageCopier? copier = null)
{
    public IWorkQueue WorkQueue { get; } = workQueue;

    /// <summary>Null unless the strict mode is on.</summary>
    public IMessageCopier? Copier { get; } = copier;

    public IncomingFilters Incoming { get; } = incoming;

    public CallInstruments Instruments { get; } = instruments;

    public ILogger Log { get; } = loggers.CreateLogger("Orleans.Runtime");

    public int MaxEnqueuedRequests { get; } = options.Value.MaxEnqueuedRequestsHardLimit;

    public bool DropExpired { get; } = options.Value.DropExpiredMessages;

    public bool CancelOnTimeout { get; } = options.Value.CancelRequestOnTimeout;

    public int MaxForwardCount { get; } = options.Value.MaxForwardCount;
}
