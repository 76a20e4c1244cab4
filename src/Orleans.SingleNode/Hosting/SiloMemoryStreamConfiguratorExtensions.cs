using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Streams;

namespace Orleans.Hosting;

public static class SiloMemoryStreamConfiguratorExtensions
{
    public static void ConfigureStreamPubSub(this ISiloMemoryStreamConfigurator configurator, StreamPubSubType pubsubType) =>
        configurator.Services.Configure<StreamPubSubOptions>(configurator.Name, options => options.PubSubType = pubsubType);

    public static void ConfigurePullingAgent(
        this ISiloMemoryStreamConfigurator configurator, Action<OptionsBuilder<StreamPullingAgentOptions>>? configureOptions = null) =>
        configureOptions?.Invoke(configurator.Services.AddOptions<StreamPullingAgentOptions>(configurator.Name));

    public static void ConfigurePartitioning(this ISiloMemoryStreamConfigurator configurator, int numOfQueues = 8) =>
        configurator.Services.Configure<MemoryStreamOptions>(configurator.Name, options => options.TotalQueueCount = numOfQueues);
}
