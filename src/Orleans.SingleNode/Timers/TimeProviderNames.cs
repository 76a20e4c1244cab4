namespace Orleans.Runtime;

/// <summary>Keys of <see cref="TimeProvider"/> services; without one of its own an area uses the system clock.</summary>
public static class TimeProviderNames
{
    /// <summary>Grain timers, reminders, idle collection: the business clock.</summary>
    public const string Grains = "Orleans.Grains";

    /// <summary>Response timeouts and delivery back-off: how long machines wait for machines.</summary>
    public const string Messaging = "Orleans.Messaging";
}
