using System.Diagnostics;

namespace Orleans.Diagnostics;

/// <summary>The names under which calls are traced.</summary>
public static class ActivitySources
{
    /// <summary>Calls of the application's interfaces.</summary>
    public const string ApplicationGrainActivitySourceName = "Microsoft.Orleans.Application";

    /// <summary>Calls of the runtime's own interfaces.</summary>
    public const string RuntimeActivitySourceName = "Microsoft.Orleans.Runtime";

    public const string AllActivitySourceName = "Microsoft.Orleans.*";

    private static readonly ActivitySource Application = new(ApplicationGrainActivitySourceName);
    private static readonly ActivitySource Runtime = new(RuntimeActivitySourceName);

    internal static ActivitySource For(Type interfaceType) =>
        interfaceType.Namespace?.StartsWith(nameof(Orleans), StringComparison.Ordinal) == true ? Runtime : Application;
}
