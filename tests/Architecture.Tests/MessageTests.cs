using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace FieldService.Architecture.Tests;

/// <summary>
/// What travels between actors. In one process it is passed by reference, between processes it is serialized: both are safe only when it
/// cannot change, and a cluster can be upgraded only when names and numbers of its parts are written down.
/// </summary>
public sealed class MessageTests
{
    private static readonly HashSet<Type> Values =
    [
        typeof(string), typeof(decimal), typeof(DateTimeOffset), typeof(TimeSpan), typeof(DateOnly), typeof(TimeOnly), typeof(CancellationToken),
    ];

    private static readonly HashSet<Type> ImmutableCollections = [typeof(ImmutableArray<>), typeof(ImmutableList<>), typeof(ImmutableDictionary<,>), typeof(Nullable<>)];

    public static IReadOnlyList<Type> Contracts { get; } =
        [.. Product.TypesOf(Product.Contracts).Where(type => type.IsInterface && (typeof(IGrain).IsAssignableFrom(type) || typeof(IGrainObserver).IsAssignableFrom(type)))];

    private static readonly IReadOnlyCollection<Type> Traveling = FindTraveling();

    private static IEnumerable<Type> Messages => Traveling
        .Where(type => type.Assembly == Product.Contracts && !type.IsInterface)
        .Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        .Distinct();

    [Fact]
    public void There_are_contracts_and_messages_to_look_at()
    {
        Contracts.Count.ShouldBeGreaterThan(10);
        Messages.Count().ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Every_message_is_serializable_immutable_and_named()
    {
        foreach (var message in Messages)
        {
            message.IsDefined(typeof(GenerateSerializerAttribute), false).ShouldBeTrue($"{message.Name} lacks [GenerateSerializer].");
            message.IsDefined(typeof(ImmutableAttribute), false).ShouldBeTrue($"{message.Name} lacks [Immutable].");
            message.GetCustomAttribute<AliasAttribute>(false).ShouldNotBeNull($"{message.Name} lacks [Alias].");
        }
    }

    [Fact]
    public void Every_part_of_a_message_has_a_number_of_its_own()
    {
        foreach (var message in Messages)
        {
            var parts = message.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsStored).ToArray();
            var numbers = parts.Select(part => part.GetCustomAttribute<IdAttribute>() ?? throw new InvalidOperationException($"{message.Name}.{part.Name} lacks [Id].")).Select(id => id.Id).ToArray();
            numbers.ShouldBeUnique($"{message.Name} numbers two parts alike.");
        }
    }

    [Fact]
    public void Names_are_unique_and_every_method_has_one()
    {
        Messages.Concat(Contracts).Select(type => type.GetCustomAttribute<AliasAttribute>(false)?.Alias ?? throw new InvalidOperationException($"{type.Name} lacks [Alias].")).ShouldBeUnique();
        foreach (var contract in Contracts)
            contract.GetMethods().Select(method => method.GetCustomAttribute<AliasAttribute>()?.Alias ?? throw new InvalidOperationException($"{contract.Name}.{method.Name} lacks [Alias].")).ShouldBeUnique(contract.Name);
    }

    [Fact]
    public void Everything_that_travels_is_immutable_all_the_way_down()
    {
        foreach (var type in Traveling) ShouldBeImmutable(type);
    }

    [Fact]
    public void Actors_can_be_told_to_stop_waiting()
    {
        foreach (var method in Contracts.Where(type => typeof(IGrain).IsAssignableFrom(type)).SelectMany(type => type.GetMethods()))
            method.GetParameters().LastOrDefault()?.ParameterType.ShouldBe(typeof(CancellationToken), $"{method.DeclaringType!.Name}.{method.Name}");
    }

    private static void ShouldBeImmutable(Type type)
    {
        if (type.IsPrimitive || type.IsEnum || type.IsInterface || Values.Contains(type) || IsImmutableCollection(type)) return;
        type.Namespace.ShouldNotBeNull().ShouldStartWith("FieldService", customMessage: $"{type} is not known to be immutable.");
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            (field.IsInitOnly || IsInitOnlyProperty(field)).ShouldBeTrue($"{type.Name}.{field.Name} can be changed.");
    }

    /// <summary>The field behind an init-only property of a record class is not readonly itself in every shape; its setter decides.</summary>
    private static bool IsInitOnlyProperty(FieldInfo field)
    {
        var name = field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : null;
        var setter = name is null ? null : field.DeclaringType!.GetProperty(name)?.SetMethod;
        return name is not null && (setter is null || setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
    }

    private static HashSet<Type> FindTraveling()
    {
        var found = new HashSet<Type>();
        foreach (var method in Contracts.SelectMany(static contract => contract.GetMethods()))
        {
            Add(found, method.ReturnType is { IsGenericType: true } task ? task.GetGenericArguments()[0] : typeof(bool));
            foreach (var parameter in method.GetParameters()) Add(found, parameter.ParameterType);
        }

        foreach (var item in Product.TypesOf(Product.Contracts).Where(type => type.IsDefined(typeof(GenerateSerializerAttribute), false) && !type.ContainsGenericParameters)) Add(found, item);
        return found;
    }

    private static void Add(HashSet<Type> found, Type type)
    {
        if (type.IsGenericType)
        {
            foreach (var argument in type.GetGenericArguments()) Add(found, argument);
        }

        if (IsImmutableCollection(type) || !found.Add(type) || type.Namespace?.StartsWith("FieldService", StringComparison.Ordinal) is not true || type.IsInterface || type.IsEnum) return;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsStored)) Add(found, property.PropertyType);
        foreach (var derived in type.Assembly.GetTypes().Where(other => other.BaseType == type)) Add(found, derived);
    }

    private static bool IsImmutableCollection(Type type) => type.IsGenericType && ImmutableCollections.Contains(type.GetGenericTypeDefinition());

    /// <summary>Computed properties do not travel.</summary>
    private static bool IsStored(PropertyInfo property)
        => property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null && property.Name != "EqualityContract";
}
