using FieldService.Simulator.Devices;
using FieldService.Simulator.Tests.Fakes;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Tests.Devices;

public sealed class SignalTests
{
    private static readonly DateTimeOffset Origin = new(2026, 3, 2, 7, 0, 0, TimeSpan.Zero);
    private static readonly Machine Pump = Ahrenfeld.World.Machines[0];

    [Fact]
    public void A_reading_is_the_same_whoever_asks_and_whenever()
    {
        var (one, other) = (Signal("vibration"), Signal("vibration"));
        for (var i = 0; i < 200; i++) one.At(Origin + TimeSpan.FromSeconds(12 * i), null).ShouldBe(other.At(Origin + TimeSpan.FromSeconds(12 * i), null));
    }

    [Fact]
    public void A_healthy_machine_stays_within_narrow_bounds_all_week()
    {
        foreach (var machine in Ahrenfeld.World.Machines)
        foreach (var metric in machine.Equipment.Metrics)
        {
            var signal = new MachineSignal(1, machine.AssetId, metric);
            var values = Enumerable.Range(0, 7 * 24 * 60).Select(m => signal.At(Origin + TimeSpan.FromMinutes(m), null)).ToList();
            values.Max().ShouldBeLessThan(Math.Min(metric.UpperLimit ?? double.MaxValue, metric.Usual * 1.35));
            values.Min().ShouldBeGreaterThan(Math.Max(metric.LowerLimit ?? 0, metric.Usual * 0.7));
        }
    }

    [Fact]
    public void Bearing_wear_triples_the_vibration_in_forty_minutes_and_the_temperature_follows()
    {
        var fault = new Fault(Pump, Pump.Equipment.FailureModes[0], Origin);
        var healthy = Signal("vibration").At(Origin, null);
        Signal("vibration").At(Origin, fault).ShouldBe(healthy, 0.001);
        Signal("vibration").At(Origin + TimeSpan.FromMinutes(10), fault).ShouldBe(healthy * Math.Pow(3.4, 0.25), 0.25);
        Signal("vibration").At(Origin + TimeSpan.FromMinutes(40), fault).ShouldBeGreaterThan(healthy * 3);
        Signal("temperature").At(Origin + TimeSpan.FromMinutes(2), fault).ShouldBe(Signal("temperature").At(Origin + TimeSpan.FromMinutes(2), null));
        Signal("temperature").At(Origin + TimeSpan.FromMinutes(40), fault).ShouldBeGreaterThan(70);
        Signal("pressure").At(Origin + TimeSpan.FromMinutes(40), fault).ShouldBe(Signal("pressure").At(Origin + TimeSpan.FromMinutes(40), null));
    }

    [Fact]
    public void History_and_live_ticks_join_and_a_restart_finds_its_tick_again()
    {
        var plan = new TickPlan(Origin, TimeSpan.FromSeconds(5));
        plan.TimeOf(0).ShouldBe(Origin - TimeSpan.FromHours(25));
        plan.TimeOf(TickPlan.HistoryTicks - 1).ShouldBe(Origin - TimeSpan.FromMinutes(1));
        plan.TimeOf(TickPlan.HistoryTicks).ShouldBe(Origin + TimeSpan.FromSeconds(5));
        for (var tick = 0L; tick < 3000; tick += 7)
        {
            plan.TickAt(plan.TimeOf(tick)).ShouldBe(tick);
            plan.TickAt(plan.TimeOf(tick) + TimeSpan.FromTicks(1)).ShouldBe(tick + 1);
        }
    }

    [Fact]
    public void Sequence_numbers_have_no_gap_and_no_repeat()
    {
        var faults = new FaultTimeline(new FaultSchedule([], 1, Origin), Origin);
        var source = new MachineSource(Pump, 1, new TickPlan(Origin, TimeSpan.Zero), faults);
        var sequences = Enumerable.Range(1490, 20).SelectMany(tick => source.ReadingsOf(tick)).Select(r => r.Sequence).ToList();
        sequences.ShouldBe(Enumerable.Range(1490 * 3 + 1, 60).Select(n => (long)n));
    }

    private static MachineSignal Signal(string metric) => new(1, Pump.AssetId, Pump.Equipment.Metrics.Single(m => m.Name == metric));
}
