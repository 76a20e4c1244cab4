namespace FieldService.Api.FanOut;

/// <summary>One watch per key while somebody looks, renewed each minute of real time and given up at the first renewal without members.</summary>
internal abstract partial class WatchRegistry<TKey>(ILogger logger) : BackgroundService where TKey : notnull
{
    private static readonly TimeSpan Renewal = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<TKey, Entry> _entries = [];

    protected abstract IWatch Open(TKey key);

    public async Task JoinAsync(TKey key, CancellationToken cancellationToken)
    {
        using var held = await HoldAsync(cancellationToken);
        if (!_entries.TryGetValue(key, out var entry)) _entries[key] = entry = new Entry(Open(key));
        entry.Members++;
        try
        {
            // Every time: after a grain's restart the first newcomer finds the subscription gone sooner than the minute does.
            await entry.Watch.RenewAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
        }
        catch
        {
            entry.Members--;
            throw;
        }
    }

    public async Task LeaveAsync(TKey key)
    {
        using var held = await HoldAsync(CancellationToken.None);
        if (_entries.TryGetValue(key, out var entry)) entry.Members--;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Renewal);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await RenewAllAsync(stoppingToken);
    }

    internal async Task RenewAllAsync(CancellationToken cancellationToken)
    {
        using var held = await HoldAsync(cancellationToken);
        foreach (var (key, entry) in _entries.ToArray())
        {
            if (entry.Members <= 0) _entries.Remove(key);
            await RenewAsync(entry, cancellationToken);
        }
    }

    private async Task RenewAsync(Entry entry, CancellationToken cancellationToken)
    {
        try
        {
            var work = entry.Members > 0 ? entry.Watch.RenewAsync(cancellationToken) : entry.Watch.DisposeAsync().AsTask();
            await work.WaitAsync(Patience, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The next minute tries again; a subscription lives for three.
            LogNotRenewed(failure);
        }
    }

    private async Task<IDisposable> HoldAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        return new Released(_gate);
    }

    [LoggerMessage(LogLevel.Warning, "A subscription could not be renewed.")]
    private partial void LogNotRenewed(Exception failure);

    private sealed class Entry(IWatch watch)
    {
        public IWatch Watch { get; } = watch;

        public int Members { get; set; }
    }

    private sealed class Released(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
