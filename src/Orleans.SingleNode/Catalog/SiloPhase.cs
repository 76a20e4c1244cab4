namespace Orleans.SingleNode;

internal enum SiloPhase
{
    NotStarted,
    Running,

    /// <summary>Grains finish what they do, with the help of others; nobody else gets in.</summary>
    Draining,

    /// <summary>No new activations.</summary>
    Deactivating,
    Stopped,
}
