using System.Collections.Concurrent;
using FieldService.Simulator.Tests.Fakes;

namespace FieldService.Simulator.Tests;

public sealed class SimulatorHostTests
{
    [Fact]
    public async Task The_whole_simulator_sets_up_the_world_sends_a_day_of_history_and_stops_when_asked()
    {
        await using var fake = await FakeApi.StartAsync();
        fake.FailEvery = 50;
        await RunUntilAsync(fake, () => fake.Readings.Count > 4 * 4500);
        fake.Things.Keys.CountBy(key => key.Split('/')[0]).ToDictionary().ShouldBe(new Dictionary<string, int>
        {
            ["territories"] = 1, ["map"] = 1, ["incident-types"] = 8, ["accounts"] = 6, ["technicians"] = 8, ["assets"] = 4, ["users"] = 1 + 6 + 8, ["devices"] = 4,
        }, ignoreOrder: true);
        fake.Things.ShouldContainKey("technicians/krueger");
        fake.OrderKeys.Count.ShouldBe(12);
    }

    [Fact]
    public async Task A_second_run_finds_the_world_and_goes_on_where_the_first_was()
    {
        await using var fake = await FakeApi.StartAsync();
        await RunUntilAsync(fake, () => fake.Readings.Count > 4 * 4500);
        var (things, before) = (fake.Things.Count, fake.Readings.ToDictionary());
        fake.Now += TimeSpan.FromMinutes(10);
        var story = await RunUntilAsync(fake, () => fake.Readings.Count >= 4 * (4500 + 120));
        story.ShouldContain("ahrenfeld is there already");
        (fake.Things.Count, fake.OrderKeys.Count).ShouldBe((things, 12));
        foreach (var (key, reading) in before) fake.Readings[key].ShouldBe(reading);
        foreach (var device in fake.Readings.Keys.GroupBy(key => key.Device))
            device.Select(key => key.Sequence).Order().ShouldBe(Enumerable.Range(1, device.Count()).Select(n => (long)n));
    }

    [Fact]
    public async Task A_recording_becomes_an_asset_with_its_own_device()
    {
        await using var fake = await FakeApi.StartAsync();
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            var lines = Enumerable.Range(0, 500).Select(n => $"{new DateTime(2014, 1, 1).AddMinutes(n):yyyy-MM-dd HH:mm:ss},{n}");
            await File.WriteAllLinesAsync(Path.Combine(directory.FullName, "my chiller.csv"), ["timestamp,value", .. lines], TestContext.Current.CancellationToken);
            var options = Options(fake.Url) with { RecordingsDirectory = directory.FullName, MachineCount = 1 };
            await RunUntilAsync(options, () => fake.Readings.Keys.Count(key => key.Device == "gw-rec-my-chiller") >= 469);
            fake.Things["assets/rec-my-chiller"].GetProperty("category").GetString().ShouldBe("chiller");
            fake.Things["devices/gw-rec-my-chiller"].GetProperty("bindings").GetArrayLength().ShouldBe(1);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task All_mistakes_in_the_options_are_named_at_once()
    {
        var options = Options(new Uri("ftp://x")) with { AdminToken = "", Devices = new DeviceBehaviour(Gaps: 2) };
        var error = await Should.ThrowAsync<ArgumentException>(SimulatorHost.RunAsync(options, _ => { }, TestContext.Current.CancellationToken));
        error.Message.ShouldContain("http://");
        error.Message.ShouldContain("token");
        error.Message.ShouldContain("gaps");
    }

    private static SimulatorOptions Options(Uri url) => new() { BaseUrl = url, AdminToken = FakeApi.Token, MachineCount = 4 };

    private static Task<ConcurrentQueue<string>> RunUntilAsync(FakeApi fake, Func<bool> done) => RunUntilAsync(Options(fake.Url), done);

    private static async Task<ConcurrentQueue<string>> RunUntilAsync(SimulatorOptions options, Func<bool> done)
    {
        var story = new ConcurrentQueue<string>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(30));
        var running = SimulatorHost.RunAsync(options, story.Enqueue, stop.Token);
        while (!done() && !running.IsCompleted) await Task.Delay(20, stop.Token);
        await stop.CancelAsync();
        await running;
        return story;
    }
}
