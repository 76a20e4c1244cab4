using FieldService.Runtime.Tests.Scheduling;

namespace FieldService.Runtime.Tests.SingleNode;

public sealed class Readers(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    /// <summary>The real engine remembers only the reader that began: when that one ends, a write may start beside the others.</summary>
    [Fact]
    public async Task A_write_waits_for_the_last_reader_and_not_only_for_the_first()
    {
        var grain = fixture.Grains.GetGrain<ITurnGrain>("all-readers");
        var first = grain.Read("all-readers-1");
        await Barriers.Reached("all-readers-1:reached");
        var second = grain.Read("all-readers-2");
        await Barriers.Reached("all-readers-2:reached");
        var write = grain.Say("write");
        Barriers.Open("all-readers-1:go");
        await first.Soon();
        (await grain.Peek()).ShouldBe("peek");
        write.IsCompleted.ShouldBeFalse();
        Barriers.Open("all-readers-2:go");
        (await write.Soon()).ShouldBe("write");
        await second.Soon();
    }
}
