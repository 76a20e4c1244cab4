using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Metadata;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>The grain classes of this process, by type name and by the interfaces they implement.</summary>
internal sealed class GrainClasses
{
    private readonly Dictionary<GrainType, GrainClass> _byType = [];
    private readonly ConcurrentDictionary<Type, GrainType> _byInterface = new();

    public GrainClasses(GrainCode code, IOptions<GrainCollectionOptions> options)
    {
        foreach (var type in code.Classes)
        {
            var read = GrainClassReader.Read(type, options.Value);
            if (!_byType.TryAdd(read.GrainType, read))
                throw new OrleansConfigurationException($"{type} and {_byType[read.GrainType].Type} both have the grain type \"{read.GrainType}\".");
        }
    }

    public IEnumerable<GrainClass> All => _byType.Values;

    public GrainClass? Find(GrainType type) => _byType.GetValueOrDefault(type);

    public GrainType TypeFor(Type interfaceType, string? classNamePrefix) => classNamePrefix is null
        ? _byInterface.GetOrAdd(interfaceType, static (type, self) => self.Choose(type, null), this)
        : Choose(interfaceType, classNamePrefix);

    private GrainType Choose(Type interfaceType, string? prefix)
    {
        var candidates = _byType.Values.Where(candidate => interfaceType.IsAssignableFrom(candidate.Type)).ToList();
        if (prefix is not null)
            candidates = [.. candidates.Where(candidate => candidate.Type.FullName!.StartsWith(prefix, StringComparison.Ordinal))];
        if (candidates.Count == 0)
            throw new ArgumentException($"No grain class implements {interfaceType}{(prefix is null ? "" : $" and starts with {prefix}")}.");
        var chosen = candidates.Count == 1
            ? candidates[0]
            : candidates.Find(candidate => candidate.Type.FullName == prefix) ?? Primary(interfaceType, candidates);
        return chosen?.GrainType ?? throw new ArgumentException(
            $"Several grain classes implement {interfaceType}: {string.Join(", ", candidates.Select(candidate => candidate.Type))}.");
    }

    private static GrainClass? Primary(Type interfaceType, List<GrainClass> candidates)
    {
        var named = interfaceType.GetCustomAttribute<DefaultGrainTypeAttribute>()?.GrainType;
        return named is not null
            ? candidates.Find(candidate => candidate.GrainType.ToString() == named)
            : candidates.Find(candidate => candidate.Type.Name == interfaceType.Name[1..]);
    }
}
