namespace Orleans.SingleNode;

/// <summary>Where the runtime's own parts sit. Stopping runs backwards: first no new work, then the grains, then storage.</summary>
internal static class SiloStages
{
    public const int Messaging = ServiceLifecycleStage.RuntimeServices;
    public const int Catalog = ServiceLifecycleStage.BecomeActive - 9;
    public const int Collector = Catalog + 1;
    public const int Reminders = Catalog + 2;
    public const int Streams = Catalog + 3;
}
