using Orleans.SingleNode;

namespace Orleans.Hosting;

public static class StreamHostingExtensions
{
    public static ISiloBuilder AddStreaming(this ISiloBuilder builder)
    {
        StreamServices.Add(builder.Services);
        return builder;
    }

    public static ISiloBuilder AddMemoryStreams(
        this ISiloBuilder builder, string name, Action<ISiloMemoryStreamConfigurator>? configure = null)
    {
        StreamServices.AddProvider(builder.Services, name);
        configure?.Invoke(new SiloMemoryStreamConfigurator(name, builder.Services));
        return builder.AddStreaming();
    }
}
