using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class LocalSiloDetails(IOptions<ClusterOptions> options) : ILocalSiloDetails
{
    public string Name { get; } = $"Silo_{Environment.MachineName}";

    public string ClusterId => options.Value.ClusterId;

    public string DnsHostName { get; } = Environment.MachineName;
}
