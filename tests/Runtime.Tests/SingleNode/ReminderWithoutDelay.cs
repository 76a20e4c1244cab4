using FieldService.Runtime.Tests.Hosting;
using FieldService.Runtime.Tests.Reminders;

namespace FieldService.Runtime.Tests.SingleNode;

public sealed class ReminderWithoutDelay
{
    [Fact]
    public async Task A_due_time_of_zero_ticks_after_exactly_one_period()
    {
        var time = new FakeTime();
        await using var silo = await TestSilo.StartAsync(builder => builder.UseBusinessClock(time).UseInMemoryReminderService());
        var grain = silo.GrainFactory.GetGrain<IAlarmGrain>("zero-here");
        await grain.Register("r", TimeSpan.Zero, TimeSpan.FromMinutes(1));
        time.Advance(TimeSpan.FromSeconds(59));
        (await grain.Ticks()).ShouldBeEmpty();
        time.Advance(TimeSpan.FromSeconds(1));
        await Barriers.Reached("zero-here:1");
    }
}
