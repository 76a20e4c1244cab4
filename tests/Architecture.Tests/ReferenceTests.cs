using System.Reflection;
using System.Text.RegularExpressions;

namespace FieldService.Architecture.Tests;

/// <summary>Who may use whom.</summary>
public sealed partial class ReferenceTests
{
    [Fact]
    public void Domain_uses_the_base_library_and_NodaTime() => ShouldUseOnly(Product.Domain, [], "NodaTime");

    [Fact]
    public void Health_uses_the_base_library() => ShouldUseOnly(Product.Health, []);

    [Fact]
    public void Contracts_use_Domain_and_the_actor_model() => ShouldUseOnly(Product.Contracts, ["FieldService.Domain"], "Orleans");

    [Fact]
    public void Actors_use_contracts_Domain_Health_and_Optimizer() => ShouldUseOnly(
        Product.Actors,
        ["FieldService.Grains.Abstractions", "FieldService.Domain", "FieldService.Health", "FieldService.Optimizer"],
        "Orleans", "Microsoft.Extensions.", "NodaTime");

    [Fact]
    public void Storage_uses_contracts_and_Domain() => ShouldUseOnly(
        Product.Storage, ["FieldService.Grains.Abstractions", "FieldService.Domain"], "Orleans", "Microsoft.Extensions.", "SQLitePCLRaw");

    [Fact]
    public void The_simulator_uses_nothing_of_the_product()
        => ReferencesOf(Product.Simulator).ShouldNotContain(static name => name.StartsWith("FieldService", StringComparison.Ordinal));

    [Fact]
    public void The_api_knows_contracts_but_no_actor() => SourceTree.Find("src/Api", ActorInternals()).ShouldBeEmpty();

    [Fact]
    public void Only_the_composition_root_of_the_api_knows_the_silo_and_the_simulator() => SourceTree.Find("src/Api", HostInternals())
        .Where(static place => !place.StartsWith("src/Api/Hosting/", StringComparison.Ordinal) && !place.StartsWith("src/Api/Demo/", StringComparison.Ordinal) && !place.StartsWith("src/Api/Program.cs", StringComparison.Ordinal))
        .ShouldBeEmpty();

    private static void ShouldUseOnly(Assembly assembly, string[] products, params string[] libraries) => ReferencesOf(assembly)
        .Where(name => !IsBaseLibrary(name) && !products.Contains(name) && !libraries.Any(library => name.StartsWith(library, StringComparison.Ordinal)))
        .ShouldBeEmpty();

    private static IEnumerable<string> ReferencesOf(Assembly assembly)
        => assembly.GetReferencedAssemblies().Select(static reference => reference.Name!).Select(static name => name == "FieldService.Orleans.SingleNode" ? "Orleans.SingleNode" : name);

    private static bool IsBaseLibrary(string name) => name is "System" or "netstandard" or "mscorlib" || name.StartsWith("System.", StringComparison.Ordinal);

    [GeneratedRegex(@"FieldService\.(Grains\.(?!Abstractions)|Health|Optimizer|Storage)\w*")]
    private static partial Regex ActorInternals();

    [GeneratedRegex(@"FieldService\.(Silo|Simulator)\b")]
    private static partial Regex HostInternals();
}
