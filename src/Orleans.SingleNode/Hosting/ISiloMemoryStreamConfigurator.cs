using Microsoft.Extensions.DependencyInjection;

namespace Orleans.Hosting;

public interface ISiloMemoryStreamConfigurator
{
    string Name { get; }

    IServiceCollection Services { get; }
}
