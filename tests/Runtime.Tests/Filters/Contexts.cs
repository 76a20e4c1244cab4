namespace FieldService.Runtime.Tests.Filters;

public sealed class Contexts(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task A_value_flows_from_caller_to_grain_to_grain()
    {
        RequestContext.Set("tenant", "acme");
        (await Grain.Context("tenant")).ShouldBe("acme");
        (await Grain.ContextBehind("tenant")).ShouldBe("acme");
    }

    [Fact]
    public async Task What_the_callee_changes_stays_with_the_callee()
    {
        RequestContext.Set("tenant", "acme");
        await Grain.Change("tenant", "other");
        RequestContext.Get("tenant").ShouldBe("acme");
        (await Grain.Context("tenant")).ShouldBe("acme");
    }

    [Fact]
    public async Task One_callers_values_do_not_leak_into_the_next_call()
    {
        RequestContext.Set("tenant", "acme");
        await Grain.Context("tenant");
        RequestContext.Clear();
        (await Grain.Context("tenant")).ShouldBeNull();
    }

    [Fact]
    public async Task Ambient_values_of_the_application_do_not_cross_a_call()
    {
        AmbientProbe.Value.Value = "mine";
        (await fixture.Grains.GetGrain<IProbeGrain>("probe").Ambient()).ShouldBeNull();
    }

    private IEchoGrain Grain => fixture.Grains.GetGrain<IEchoGrain>("contexts");
}
