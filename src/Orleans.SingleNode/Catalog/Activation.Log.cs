using Microsoft.Extensions.Logging;

namespace Orleans.SingleNode;

internal sealed partial class Activation
{
    [LoggerMessage(LogLevel.Warning, "{Activation} could not be activated.")]
    private static partial void LogActivationFailed(ILogger log, Exception exception, Activation activation);

    [LoggerMessage(LogLevel.Warning, "A step of deactivating {Activation} failed; the rest goes on.")]
    private static partial void LogDeactivationFailed(ILogger log, Exception exception, Activation activation);
}
