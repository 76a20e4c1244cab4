using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Orleans.SingleNode;

namespace Orleans.Utilities;

/// <summary>
/// Subscribers that must renew before they expire. Not thread-safe: it belongs to one activation.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is the programming model's.")]
public partial class ObserverManager<TIdentity, TObserver>(TimeSpan expiration, ILogger log) : IEnumerable<TObserver>
    where TIdentity : notnull
    where TObserver : notnull
{
    private readonly Dictionary<TIdentity, ObserverEntry<TObserver>> _entries = [];

    public TimeSpan ExpirationDuration { get; set; } = expiration;

    /// <summary>The clock; tests replace it.</summary>
    public Func<DateTime> GetDateTime { get; set; } = static () => DateTime.UtcNow;

    public int Count => _entries.Count;

    public IReadOnlyDictionary<TIdentity, TObserver> Observers => _entries.ToDictionary(pair => pair.Key, pair => pair.Value.Observer);

    public void Subscribe(TIdentity id, TObserver observer) => _entries[id] = new ObserverEntry<TObserver>(observer, GetDateTime());

    public void Unsubscribe(TIdentity id) => _entries.Remove(id);

    public void Clear() => _entries.Clear();

    public void ClearExpired()
    {
        foreach (var (id, entry) in _entries.ToArray())
            if (IsExpired(entry))
                _entries.Remove(id);
    }

    /// <summary>One after another; whoever throws is dropped.</summary>
    public async Task Notify(Func<TObserver, Task> notification, Func<TObserver, bool>? predicate = null)
    {
        foreach (var (id, entry) in Live(predicate))
        {
            try
            {
                await notification(entry.Observer);
            }
            catch (Exception exception)
            {
                Drop(id, entry, exception);
            }
        }
    }

    public void Notify(Action<TObserver> notification, Func<TObserver, bool>? predicate = null)
    {
        foreach (var (id, entry) in Live(predicate))
        {
            try
            {
                notification(entry.Observer);
            }
            catch (Exception exception)
            {
                Drop(id, entry, exception);
            }
        }
    }

    public IEnumerator<TObserver> GetEnumerator() => _entries.Values.Select(entry => entry.Observer).ToList().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A copy: the list may change while notifications are awaited.
    private List<KeyValuePair<TIdentity, ObserverEntry<TObserver>>> Live(Func<TObserver, bool>? predicate)
    {
        ClearExpired();
        return [.. _entries.Where(pair => predicate?.Invoke(pair.Value.Observer) != false)];
    }

    private bool IsExpired(ObserverEntry<TObserver> entry) => GetDateTime() - entry.LastSeen > ExpirationDuration;

    private void Drop(TIdentity id, ObserverEntry<TObserver> failed, Exception exception)
    {
        if (_entries.TryGetValue(id, out var current) && ReferenceEquals(current, failed)) _entries.Remove(id);
        LogDropped(log, exception, id.ToString());
    }

    [LoggerMessage(LogLevel.Warning, "Observer {Observer} failed and was removed.")]
    private static partial void LogDropped(ILogger logger, Exception exception, string? observer);
}
