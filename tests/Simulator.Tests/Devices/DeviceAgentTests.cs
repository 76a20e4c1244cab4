using FieldService.Simulator.Clock;
using FieldService.Simulator.Devices;
using FieldService.Simulator.Tests.Fakes;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Tests.Devices;

public sealed class DeviceAgentTests
{
    private static readonly DateTimeOffset Origin = new(2026, 3, 2, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Nothing_is_lost_when_requests_fail_and_answers_go_missing()
    {
        await using var fake = await FakeApi.StartAsync();
        (fake.FailEvery, fake.LoseAnswerEvery) = (2, 3);
        await RunAsync(fake, new AcceleratedClock(Origin + TimeSpan.FromMinutes(30), 6000), ticks: 2000);
        fake.Readings.Keys.Select(key => key.Sequence).Order().ShouldBe(Enumerable.Range(1, 2000).Select(n => (long)n));
    }

    [Fact]
    public async Task Duplicates_and_disorder_change_nothing_in_what_arrives()
    {
        await using var fake = await FakeApi.StartAsync();
        await RunAsync(fake, new AcceleratedClock(Origin + TimeSpan.FromMinutes(90), 1), ticks: 1800, new DeviceBehaviour(Duplicates: 0.1, Disorder: 0.2));
        fake.Readings.Count.ShouldBe(1800);
    }

    [Fact]
    public async Task A_gap_leaves_its_sequence_number_out()
    {
        await using var fake = await FakeApi.StartAsync();
        await RunAsync(fake, new AcceleratedClock(Origin + TimeSpan.FromMinutes(90), 1), ticks: 1800, new DeviceBehaviour(Gaps: 0.1));
        fake.Readings.Count.ShouldBeInRange(1500, 1750);
        fake.Readings.Keys.Max(key => key.Sequence).ShouldBeGreaterThan(1750);
    }

    [Fact]
    public async Task Readings_the_server_believes_to_be_in_the_future_are_sent_again_later()
    {
        await using var fake = await FakeApi.StartAsync();
        fake.AcceptUntil = Origin;
        var running = RunAsync(fake, new AcceleratedClock(Origin + TimeSpan.FromMinutes(2), 60), ticks: 1505);
        while (fake.Readings.Count < 1500) await Task.Delay(5, TestContext.Current.CancellationToken);
        fake.AcceptUntil = null;
        await running;
        fake.Readings.Count.ShouldBe(1505);
    }

    [Fact]
    public void Disturbances_are_the_same_in_every_run()
    {
        var readings = Enumerable.Range(1, 500).Select(n => new Reading("m", Origin, n, n)).ToList();
        var behaviour = new DeviceBehaviour(0.1, 0.2, 0.05);
        var (one, other) = (new Disturbances(behaviour, 1, "d").Pass(readings).ToList(), new Disturbances(behaviour, 1, "d").Pass(readings).ToList());
        one.ShouldBe(other);
        one.ShouldNotBe(readings);
        one.Index().Max(r => Math.Abs(r.Item.Sequence - r.Index)).ShouldBeLessThan(60);
    }

    [Fact]
    public void A_device_cut_off_for_longer_than_its_memory_forgets_the_oldest()
    {
        var agent = Agent(new CountingSource(Origin, 100_000), null!, new AcceleratedClock(Origin, 1), new DeviceBehaviour(), Origin);
        agent.Collect(Origin + TimeSpan.FromHours(10))[0].At.ShouldBe(Origin + TimeSpan.FromHours(4));
    }

    private static async Task RunAsync(FakeApi fake, AcceleratedClock clock, int ticks, DeviceBehaviour? behaviour = null)
    {
        var backoff = new Backoff(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(5));
        var uplink = new Uplink(fake.Client(), "d-1", "key", _ => Task.CompletedTask, new ServerWatch(_ => { }), _ => { }, backoff);
        var agent = Agent(new CountingSource(Origin, ticks), uplink, clock, behaviour ?? new DeviceBehaviour(), null);
        await agent.RunAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    private static DeviceAgent Agent(IReadingSource source, Uplink uplink, AcceleratedClock clock, DeviceBehaviour behaviour, DateTimeOffset? resumeFrom)
        => new(source, new Disturbances(behaviour, 1, "d-1"), uplink, clock, resumeFrom, new SemaphoreSlim(4))
        {
            LargestBatch = 200,
            LeastBetweenBatches = TimeSpan.FromMilliseconds(20),
        };
}
