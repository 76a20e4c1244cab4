using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Business time may be accelerated or fake; how long machines wait for machines must not be.</summary>
internal sealed class Clocks(IServiceProvider services)
{
    public TimeProvider Grains { get; } = services.GetKeyedService<TimeProvider>(TimeProviderNames.Grains) ?? TimeProvider.System;

    public TimeProvider Messaging { get; } = services.GetKeyedService<TimeProvider>(TimeProviderNames.Messaging) ?? TimeProvider.System;
}
