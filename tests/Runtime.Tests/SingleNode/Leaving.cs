using FieldService.Runtime.Tests.Activation;

namespace FieldService.Runtime.Tests.SingleNode;

/// <summary>The business clock may run many times faster than the machine's; how long a machine may take must not depend on it.</summary>
public sealed class Leaving(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task How_long_a_grain_may_take_to_leave_is_no_matter_of_the_business_clock()
    {
        var grain = fixture.Grains.GetGrain<ILifeGrain>("slow-deactivation");
        await grain.Leave();
        await Barriers.Reached("slow-deactivation:reached");
        fixture.Time.Advance(TimeSpan.FromHours(1));
        LifeGrain.LogOf("slow-deactivation").ShouldBe("constructed activated deactivated:ApplicationRequested");
        Barriers.Open("slow-deactivation:go");
        await Barriers.Reached("slow-deactivation:disposed");
        LifeGrain.LogOf("slow-deactivation").ShouldNotContain("canceled");
    }
}
