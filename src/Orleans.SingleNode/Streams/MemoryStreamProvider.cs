using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Providers;
using Orleans.Runtime;
using Orleans.Storage;
using Orleans.Streams;

namespace Orleans.SingleNode;

/// <summary>Streams through queues in memory: at least once, in accepted order per stream, gone with the process.</summary>
internal sealed class MemoryStreamProvider : IStreamProvider, ILifecycleParticipant<ISiloLifecycle>, IDisposable
{
    private readonly StreamPartition[] _partitions;
    private readonly CancellationTokenSource _stopping = new();

    private MemoryStreamProvider(string name, IServiceProvider services)
    {
        Name = name;
        Implicit = services.GetRequiredService<ImplicitSubscriptions>();
        Explicit = CreateExplicit(name, services);
        var settings = StreamSettings.Read(name, services, _stopping.Token);
        _partitions = [.. Enumerable.Range(0, settings.QueueCount).Select(_ => new StreamPartition(this, settings))];
    }

    public string Name { get; }

    public bool IsRewindable => true;

    public ImplicitSubscriptions Implicit { get; }

    /// <summary>Null when the provider is configured for implicit subscriptions only.</summary>
    public ExplicitSubscriptions? Explicit { get; }

    public static MemoryStreamProvider Create(IServiceProvider services, string name) => new(name, services);

    public IAsyncStream<T> GetStream<T>(StreamId streamId) => new MemoryStream<T>(this, streamId);

    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe<MemoryStreamProvider>(SiloStages.Streams, static _ => Task.CompletedTask, Stop);

    public async Task Publish(StreamId stream, IReadOnlyList<object?> items)
    {
        if (items.Count == 0) return;
        if (_stopping.IsCancellationRequested) throw new SiloUnavailableException("The silo is stopping.");
        var consumers = await Consumers(stream);
        if (consumers.Count > 0) await PartitionOf(stream).Publish(stream, consumers, items);
    }

    private async Task<IReadOnlyList<StreamConsumer>> Consumers(StreamId stream)
    {
        var byAttribute = Implicit.For(Name, stream);
        return Explicit is null ? [.. byAttribute] : [.. byAttribute, .. await Explicit.For(stream)];
    }

    private StreamPartition PartitionOf(StreamId stream) => _partitions[(uint)stream.GetHashCode() % (uint)_partitions.Length];

    public void Dispose() => _stopping.Dispose();

    // What was accepted is delivered, but nothing is tried again.
    private async Task Stop(CancellationToken token)
    {
        await _stopping.CancelAsync();
        await Task.WhenAll(_partitions.Select(partition => partition.Drained())).WaitAsync(token);
    }

    private static ExplicitSubscriptions? CreateExplicit(string name, IServiceProvider services)
    {
        if (services.GetRequiredService<IOptionsMonitor<StreamPubSubOptions>>().Get(name).PubSubType == StreamPubSubType.ImplicitOnly)
            return null;
        var storage = services.GetKeyedService<IGrainStorage>(name)
            ?? services.GetKeyedService<IGrainStorage>(ProviderConstants.DEFAULT_PUBSUB_PROVIDER_NAME)
            ?? throw new OrleansConfigurationException(
                $"Streams \"{name}\" keep subscriptions in the grain storage \"{ProviderConstants.DEFAULT_PUBSUB_PROVIDER_NAME}\": add it, or configure ImplicitOnly.");
        return new ExplicitSubscriptions(name, storage);
    }
}
