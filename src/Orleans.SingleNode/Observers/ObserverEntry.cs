namespace Orleans.SingleNode;

internal sealed record ObserverEntry<TObserver>(TObserver Observer, DateTime LastSeen);
