namespace FieldService.Runtime.Tests.Activation;

public sealed class Identity(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public void The_type_name_comes_from_the_class_and_the_key_stays_as_it_is()
    {
        var grain = fixture.Grains.GetGrain<ILifeGrain>("A key/with slash");
        grain.GetGrainId().ToString().ShouldBe("life/A key/with slash");
        grain.GetPrimaryKeyString().ShouldBe("A key/with slash");
        grain.ToString()!.ShouldStartWith("GrainReference:life/A key/with slash");
        GrainId.Parse("life/A key/with slash").ShouldBe(grain.GetGrainId());
    }

    [Fact]
    public void References_are_equal_by_identity_and_interface()
    {
        var one = fixture.Grains.GetGrain<ILifeGrain>("same");
        one.ShouldBe(fixture.Grains.GetGrain<ILifeGrain>("same"));
        one.GetHashCode().ShouldBe(fixture.Grains.GetGrain<ILifeGrain>("same").GetHashCode());
        one.ShouldNotBe(fixture.Grains.GetGrain<ILifeGrain>("other"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(-1)]
    public async Task An_integer_key_comes_back_as_it_went(long key) =>
        (await fixture.Grains.GetGrain<IDrawerGrain>(key).Number()).ShouldBe(key);

    [Fact]
    public void A_string_key_is_no_guid() =>
        Should.Throw<InvalidOperationException>(() => fixture.Grains.GetGrain<ILifeGrain>("text").GetPrimaryKey());

    [Fact]
    public void A_missing_key_or_class_is_refused_at_once()
    {
        Should.Throw<ArgumentNullException>(() => fixture.Grains.GetGrain<ILifeGrain>((string)null!));
        Should.Throw<ArgumentException>(() => fixture.Grains.GetGrain<ILifeGrain>(" "));
        Should.Throw<ArgumentException>(() => fixture.Grains.GetGrain<INobodysGrain>("x"));
    }

    [Fact]
    public async Task An_unknown_type_fails_at_the_call()
    {
        var grain = fixture.Grains.GetGrain<ILifeGrain>(GrainId.Create("nobody", "x"));
        await Should.ThrowAsync<OrleansException>(grain.InstanceId().Soon());
    }

    [Fact]
    public async Task A_cast_to_an_interface_that_the_class_lacks_fails_at_the_call()
    {
        var grain = fixture.Grains.GetGrain<ILifeGrain>("cast").Cast<Scheduling.ITurnGrain>();
        await Should.ThrowAsync<InvalidCastException>(grain.Say("nothing").Soon());
    }
}
