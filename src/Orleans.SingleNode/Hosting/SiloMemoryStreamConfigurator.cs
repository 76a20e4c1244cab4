using Microsoft.Extensions.DependencyInjection;
using Orleans.Hosting;

namespace Orleans.SingleNode;

internal sealed class SiloMemoryStreamConfigurator(string name, IServiceCollection services) : ISiloMemoryStreamConfigurator
{
    public string Name { get; } = name;

    public IServiceCollection Services { get; } = services;
}
