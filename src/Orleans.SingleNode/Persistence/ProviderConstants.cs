using System.Diagnostics.CodeAnalysis;

namespace Orleans.Providers;

[SuppressMessage("Naming", "CA1707", Justification = "The names are the programming model's.")]
[SuppressMessage("Style", "IDE1006", Justification = "The names are the programming model's.")]
public static class ProviderConstants
{
    public const string DEFAULT_STORAGE_PROVIDER_NAME = "Default";

    public const string DEFAULT_PUBSUB_PROVIDER_NAME = "PubSubStore";
}
