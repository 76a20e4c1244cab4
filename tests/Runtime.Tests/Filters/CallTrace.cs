using System.Collections.Concurrent;

namespace FieldService.Runtime.Tests.Filters;

/// <summary>What happened to one call. Only its name travels, because on the way things are copied.</summary>
internal static class CallTrace
{
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<string>> All = new();

    public static IEnumerable<string> Of(string name) => All.GetValueOrDefault(name, []);

    public static void Start(string name) => RequestContext.Set("trace", name);

    public static void Add(string who, IGrainCallContext context)
    {
        if (RequestContext.Get("trace") is string name) All.GetOrAdd(name, static _ => []).Enqueue($"{who} {context.MethodName}");
    }
}
