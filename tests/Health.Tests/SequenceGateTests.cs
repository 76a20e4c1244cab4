namespace FieldService.Health.Tests;

public sealed class SequenceGateTests
{
    private readonly SequenceGate _gate = new();

    [Fact]
    public void In_order_readings_pass_at_once()
    {
        Offer(7, 0).Released.Count.ShouldBe(1);
        Offer(8, 1).Released.Count.ShouldBe(1);
        _gate.NextDue.ShouldBeNull();
    }

    [Fact]
    public void A_gap_is_waited_for_and_filled_in_order()
    {
        Offer(1, 0);
        Offer(4, 3).Result.ShouldBe(GateResult.Held);
        Offer(3, 2).Result.ShouldBe(GateResult.Held);

        Offer(2, 1).Released.Select(reading => reading.Value).ShouldBe([2.0, 3, 4]);
    }

    [Fact]
    public void After_thirty_seconds_the_gap_is_given_up()
    {
        Offer(1, 0);
        Offer(3, 2);

        _gate.NextDue.ShouldBe(At(32));
        _gate.Release(At(31)).ShouldBeEmpty();
        _gate.Release(At(32)).Count.ShouldBe(1);
        _gate.Snapshot().Skipped.ShouldBe(1);
    }

    [Fact]
    public void A_skipped_number_is_late_and_a_released_one_a_duplicate()
    {
        Offer(1, 0);
        Offer(3, 2);
        _gate.Release(At(40));

        Offer(2, 1, arrival: 41).Result.ShouldBe(GateResult.Late);
        Offer(1, 0, arrival: 42).Result.ShouldBe(GateResult.Duplicate);
        Offer(3, 2, arrival: 43).Result.ShouldBe(GateResult.Duplicate);
        var state = _gate.Snapshot();
        (state.Late, state.Duplicates).ShouldBe((1, 2));
    }

    [Fact]
    public void One_message_may_carry_several_metrics()
    {
        Offer(1, 0).Result.ShouldBe(GateResult.Released);
        Offer(1, 0, "b").Result.ShouldBe(GateResult.Released);
        Offer(1, 0, "b").Result.ShouldBe(GateResult.Duplicate);
    }

    [Fact]
    public void A_restart_releases_what_waited_and_counts_from_the_beginning()
    {
        Offer(5000, 0);
        Offer(5002, 2);

        var outcome = Offer(1, 10);

        outcome.Result.ShouldBe(GateResult.Restarted);
        outcome.Released.Select(reading => reading.Value).ShouldBe([5002.0, 1]);
        Offer(2, 11).Result.ShouldBe(GateResult.Released);
    }

    [Fact]
    public void A_low_number_with_an_old_timestamp_is_no_restart()
    {
        Offer(5000, 100);
        Offer(1, 10, arrival: 101).Result.ShouldBe(GateResult.Late);
    }

    [Fact]
    public void A_device_that_restarts_after_every_message_is_heard()
    {
        Offer(0, 0);
        Offer(0, 60).Result.ShouldBe(GateResult.Restarted);
    }

    [Fact]
    public void No_more_than_256_readings_wait()
    {
        Offer(0, 0);
        var released = Enumerable.Range(2, 1000).Sum(i => Offer(2L * i, 1).Released.Count);

        released.ShouldBeGreaterThan(700);
        _gate.Snapshot().Held.Count.ShouldBeLessThanOrEqualTo(256);
    }

    [Fact]
    public void Whatever_the_order_of_arrival_numbers_come_out_rising_and_once()
    {
        var random = new Random(5);
        for (var run = 0; run < 50; run++)
        {
            var gate = new SequenceGate();
            // Each reading is delayed by up to 40 s and some are sent twice.
            var arrivals = Enumerable.Range(0, 200).SelectMany(i => Enumerable.Repeat(i, random.Next(1, 3)))
                .Select(i => (Number: i, At: At(i + random.Next(40)))).OrderBy(arrival => arrival.At).ToList();
            var released = new List<double>();
            foreach (var (number, at) in arrivals)
                released.AddRange(gate.Offer(number, new Reading("a", At(number), number), at).Released.Select(r => r.Value));
            released.AddRange(gate.Release(At(1000)).Select(r => r.Value));

            released.ShouldBe(released.Distinct().Order());
            gate.NextDue.ShouldBeNull();
        }
    }

    private GateOutcome Offer(long sequence, int second, string metric = "a", int? arrival = null) =>
        _gate.Offer(sequence, new Reading(metric, At(second), sequence), At(arrival ?? second));

    private static DateTimeOffset At(int second) => Replay.Start.AddSeconds(second);
}
