namespace FieldService.Runtime.Tests.Hosting;

public sealed class Messages(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task Strict_messages_share_neither_arguments_nor_results()
    {
        await using var silo = await TestSilo.StartAsync(builder => builder.UseStrictMessages());
        var grain = silo.GrainFactory.GetGrain<IListGrain>("strict");
        var sent = new List<string> { "mine" };
        (await grain.AddTo(sent)).Add("changed by the caller");
        sent.ShouldBe(["mine"]);
        (await grain.AddTo(sent)).ShouldBe(["own"]);
    }

    [Fact]
    public async Task The_grains_own_factory_is_refused_outside_of_its_turns() =>
        (await fixture.Grains.GetGrain<IListGrain>("outside").UseFactoryOutside()).ShouldBe(nameof(InvalidOperationException));

    [Fact]
    public async Task An_injected_factory_works_anywhere() =>
        (await fixture.Grains.GetGrain<IListGrain>("injected").CallOutside("injected").Soon()).ShouldBe("outside");
}
