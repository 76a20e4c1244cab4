using System.Diagnostics;

namespace Orleans.Configuration;

public abstract class MessagingOptions
{
    /// <summary>How long a caller waits. Longer under a debugger, where people stop.</summary>
    public TimeSpan ResponseTimeout { get; set; } = Debugger.IsAttached ? TimeSpan.FromMinutes(30) : TimeSpan.FromSeconds(30);

    /// <summary>Requests whose callers have given up are not started.</summary>
    public bool DropExpiredMessages { get; set; } = true;

    /// <summary>Also signals the callee's token when its caller times out.</summary>
    public bool CancelRequestOnTimeout { get; set; }
}
