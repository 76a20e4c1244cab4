using FieldService.Runtime.Tests.Scheduling;

namespace FieldService.Runtime.Tests.SingleNode;

public sealed class Stopping
{
    /// <summary>The real engine finishes the request, but its caller may be told that the silo is unavailable.</summary>
    [Fact]
    public async Task A_caller_hears_of_a_request_that_finishes_while_the_silo_stops()
    {
        await using var silo = await TestSilo.StartAsync(_ => { });
        var held = silo.GrainFactory.GetGrain<ITurnGrain>("stopping").Hold("stopping");
        await Barriers.Reached("stopping:reached");
        var stopping = silo.StopAsync();
        Barriers.Open("stopping:go");
        (await held.Soon()).ShouldBe("stopping");
        await stopping.Soon();
    }
}
