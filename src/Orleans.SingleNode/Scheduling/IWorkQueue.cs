namespace Orleans.SingleNode;

/// <summary>
/// Decides when and where a scheduler with work gets to run. The default hands it to the thread pool;
/// a simulator keeps the list and picks the next one by its seed, one turn at a time, on one thread.
/// </summary>
internal interface IWorkQueue
{
    /// <summary>Called once per time that a scheduler has become runnable; answer with <see cref="TurnScheduler.RunTurns"/>.</summary>
    void Enqueue(TurnScheduler scheduler);
}
