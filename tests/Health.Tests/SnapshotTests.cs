using System.Text;
using System.Text.Json;

namespace FieldService.Health.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void Restoring_at_any_point_changes_neither_events_nor_state()
    {
        var random = new Random(11);
        for (var seed = 0; seed < 20; seed++)
        {
            var steps = Walk.Steps(seed, 1500);
            var whole = new AssetMonitor(Walk.Rules);
            var expected = Walk.Run(whole, steps);

            var (monitor, actual, done) = (new AssetMonitor(Walk.Rules), new List<EpisodeEvent>(), 0);
            foreach (var cut in Enumerable.Range(0, 5).Select(_ => random.Next(steps.Count)).Order().Append(steps.Count))
            {
                actual.AddRange(Walk.Run(monitor, steps[done..cut]));
                monitor = AssetMonitor.Restore(Walk.Rules, MonitorState.FromJson(monitor.Snapshot().ToJson()));
                done = cut;
            }

            actual.ShouldBe(expected);
            Json(monitor).ShouldBe(Json(whole));
            monitor.NextDue.ShouldBe(whole.NextDue);
            monitor.HealthScore.ShouldBe(whole.HealthScore);
        }
    }

    [Fact]
    public void A_snapshot_does_not_change_with_the_monitor()
    {
        var monitor = new AssetMonitor(Walk.Rules);
        var steps = Walk.Steps(3, 1000);
        Walk.Run(monitor, steps.Take(500));
        var snapshot = monitor.Snapshot();
        var before = Encoding.UTF8.GetString(snapshot.ToJson());

        Walk.Run(monitor, steps.Skip(500));

        Encoding.UTF8.GetString(snapshot.ToJson()).ShouldBe(before);
    }

    [Fact]
    public void A_metric_takes_less_than_ten_kilobytes()
    {
        var monitor = new AssetMonitor(MonitorRules.Default);
        monitor.Feed(new Plant(1).Minutes(0, 3 * 1440));

        var size = monitor.Snapshot().ToJson().Length;

        TestContext.Current.SendDiagnosticMessage($"{size / 3} bytes of JSON per metric");
        size.ShouldBeLessThan(3 * 10 * 1024);
    }

    [Fact]
    public void Changed_rules_keep_what_still_fits()
    {
        var (monitor, plant) = (new AssetMonitor(MonitorRules.Default), new Plant(1));
        monitor.Feed(plant.Minutes(0, 1440));
        var changed = new MonitorRules
        {
            Metrics = new Dictionary<string, MetricRules>
            {
                ["vibration"] = new() { Drift = new DriftRule { BaselineReadings = 30 }, Limits = [new LimitRule { FaultCode = "worn", Upper = 9 }] },
            },
        };

        var restored = AssetMonitor.Restore(changed, monitor.Snapshot());

        restored.Feed(plant.Minutes(1440, 100)).Activations().ShouldBe(0);
        restored.Feed(plant.Failing(1540, 60)).Activations().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Rules_gate_and_events_survive_json()
    {
        var rules = JsonSerializer.Serialize(Walk.Rules, HealthJson.Default.MonitorRules);
        var again = JsonSerializer.Deserialize(rules, HealthJson.Default.MonitorRules)!;
        JsonSerializer.Serialize(again, HealthJson.Default.MonitorRules).ShouldBe(rules);

        var happened = Walk.Run(new AssetMonitor(again), Walk.Steps(1, 1500))[0];
        var text = JsonSerializer.Serialize(happened, HealthJson.Default.EpisodeEvent);
        JsonSerializer.Deserialize(text, HealthJson.Default.EpisodeEvent).ShouldBe(happened);
    }

    [Fact]
    public void A_gate_continues_after_a_restart()
    {
        var gate = new SequenceGate();
        gate.Offer(1, new Reading("a", Replay.Start, 1), Replay.Start);
        gate.Offer(3, new Reading("a", Replay.Start, 3), Replay.Start);
        var json = JsonSerializer.Serialize(gate.Snapshot(), HealthJson.Default.GateState);

        gate = new SequenceGate(JsonSerializer.Deserialize(json, HealthJson.Default.GateState));

        gate.Offer(2, new Reading("a", Replay.Start, 2), Replay.Start).Released.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_survives_a_restart_while_it_waits_for_its_turn(double value)
    {
        var gate = new SequenceGate();
        gate.Offer(1, new Reading("a", Replay.Start, 1), Replay.Start);
        gate.Offer(3, new Reading("a", Replay.Start, value), Replay.Start);

        // As grains are stored: with options that know nothing of this library.
        var json = JsonSerializer.Serialize(gate.Snapshot(), JsonSerializerOptions.Web);
        gate = new SequenceGate(JsonSerializer.Deserialize<GateState>(json, JsonSerializerOptions.Web));

        gate.Release(Replay.Start.AddMinutes(1)).ShouldHaveSingleItem().Value.ShouldBe(value);
    }

    private static string Json(AssetMonitor monitor) => Encoding.UTF8.GetString(monitor.Snapshot().ToJson());
}
