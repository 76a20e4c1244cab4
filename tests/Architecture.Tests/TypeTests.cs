namespace FieldService.Architecture.Tests;

public sealed class TypeTests
{
    [Fact]
    public void Classes_are_sealed_unless_they_are_made_to_be_derived_from()
    {
        var assemblies = new[] { Product.Domain, Product.Health, Product.Contracts, Product.Actors, Product.Storage, Product.Simulator };
        var types = assemblies.SelectMany(Product.TypesOf).ToArray();
        types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName).ShouldBeEmpty();
    }

    /// <summary>The state of an actor is stored as JSON: a state nobody can construct cannot be read again.</summary>
    [Fact]
    public void Actors_are_internal()
        => Product.TypesOf(Product.Actors).Where(type => typeof(Grain).IsAssignableFrom(type) && type is { IsAbstract: false, IsPublic: true }).ShouldBeEmpty();

    [Fact]
    public void Every_contract_has_one_actor()
    {
        var grains = Product.TypesOf(Product.Actors).Where(type => typeof(Grain).IsAssignableFrom(type) && !type.IsAbstract).ToArray();
        foreach (var contract in MessageTests.Contracts.Where(type => typeof(IGrain).IsAssignableFrom(type)))
            grains.Where(contract.IsAssignableFrom).ShouldHaveSingleItem(contract.Name);
    }
}
