using FieldService.Domain.Assets;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Storage.Sqlite.Readings;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests;

public sealed class ReadingsLogTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 29, 12, 0, 0, TimeSpan.Zero);
    private static readonly AssetId Pump = new("pump");
    private static readonly AssetId Fan = new("fan");
    private readonly TestStore _store = new();
    private readonly CancellationToken _cancel = TestContext.Current.CancellationToken;

    private SqliteReadingsLog Log => _store.Readings;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Readings_come_back_as_they_were_sent_in_the_order_of_the_log()
    {
        var at = Noon.AddTicks(1234567);
        var precise = new ReadingToLog(new("d1"), Pump, "temp", at, 1.5, 42, Noon);
        await AppendAsync(precise, Reading(Pump, 1, double.NaN), Reading(Pump, -5, double.NegativeInfinity));
        await _store.ReopenAsync();

        var readings = await Log.ReadAsync(Pump, 0, 100, _cancel);

        readings[0].ShouldBe(new LoggedReading(readings[0].Position, new("d1"), "temp", at, 1.5, 42, Noon));
        readings.Select(reading => reading.Value).ShouldBe([1.5, double.NaN, double.NegativeInfinity]);
        readings.Select(reading => reading.Position).ShouldBeInOrder();
        readings[1].Sequence.ShouldBeNull();
    }

    [Fact]
    public async Task Append_answers_the_last_position_of_each_asset_and_none_for_unbound_readings()
    {
        var positions = await AppendAsync(Reading(Pump, 0), Reading(Fan, 0), Reading(Pump, 1), Unbound("d9", 0));

        positions.Select(position => position.AssetId).ShouldBe([Pump, Fan], ignoreOrder: true);
        foreach (var (asset, position) in positions)
            (await Log.ReadAsync(asset, 0, 100, _cancel))[^1].Position.ShouldBe(position);
    }

    [Fact]
    public async Task Reading_continues_after_a_position_and_stops_at_the_limit()
    {
        await AppendAsync([.. Enumerable.Range(0, 10).SelectMany(i => new[] { Reading(Pump, i, i), Reading(Fan, i) })]);
        var all = await Log.ReadAsync(Pump, 0, 100, _cancel);

        var page = await Log.ReadAsync(Pump, all[3].Position, 4, _cancel);

        page.Select(reading => reading.Value).ShouldBe([4, 5, 6, 7]);
        (await Log.ReadAsync(Pump, all[^1].Position, 4, _cancel)).ShouldBeEmpty();
        (await Log.ReadAsync(new("unknown"), 0, 4, _cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Positions_are_never_used_twice_even_when_the_newest_readings_were_deleted()
    {
        var last = (await AppendAsync(Reading(Pump, 0)))[0].Position;
        await Log.AcknowledgeAsync(Pump, last, _cancel);
        (await Log.DeleteOlderThanAsync(Noon.AddDays(1), _cancel)).ShouldBe(1);
        await _store.ReopenAsync();

        (await AppendAsync(Reading(Pump, 1)))[0].Position.ShouldBeGreaterThan(last);
    }

    [Fact]
    public async Task Unbound_readings_are_history_of_their_device()
    {
        await AppendAsync(Unbound("d1", 0), Reading(Pump, 1), Unbound("d2", 2), Unbound("d1", 3));

        var readings = await Log.ReadUnboundAsync(new DeviceId("d1"), 0, 10, _cancel);

        readings.Select(reading => reading.At).ShouldBe([Noon, Noon.AddSeconds(3)]);
    }

    [Fact]
    public async Task After_a_restart_only_assets_with_more_than_they_acknowledged_are_to_be_woken()
    {
        var last = (await AppendAsync(Reading(Pump, 0), Reading(Fan, 0), Unbound("d9", 0))).ToDictionary(p => p.AssetId, p => p.Position);
        await Log.AcknowledgeAsync(Pump, last[Pump], _cancel);
        await _store.ReopenAsync();

        (await Log.UnacknowledgedAsync(_cancel)).ShouldBe([new AssetPosition(Fan, last[Fan])]);

        await Log.AcknowledgeAsync(Fan, last[Fan], _cancel);
        await Log.AcknowledgeAsync(Fan, last[Fan] - 1, _cancel);
        (await Log.UnacknowledgedAsync(_cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_acknowledgement_for_an_asset_without_readings_is_ignored()
    {
        await Log.AcknowledgeAsync(new("unknown"), 7, _cancel);

        (await Log.UnacknowledgedAsync(_cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Buckets_hold_minimum_maximum_mean_and_count_and_skip_what_cannot_be_drawn()
    {
        await AppendAsync(
            Reading(Pump, 0, 1), Reading(Pump, 59, 3), Reading(Pump, 30, double.NaN), Reading(Pump, 61, 10),
            Reading(Pump, 240, 7), Reading(Pump, 300, 99), Reading(Pump, -1, 99), Reading(Fan, 5, 99));

        var buckets = await Log.QueryAsync(Pump, "temp", Noon, Noon.AddMinutes(5), 5, _cancel);

        buckets.ShouldBe(
        [
            new ReadingBucket(Noon, 1, 3, 2, 2),
            new ReadingBucket(Noon.AddMinutes(1), 10, 10, 10, 1),
            new ReadingBucket(Noon.AddMinutes(4), 7, 7, 7, 1),
        ]);
    }

    [Fact]
    public async Task Buckets_never_exceed_the_number_asked_for()
    {
        await AppendAsync([.. Enumerable.Range(0, 1000).Select(i => Reading(Pump, i))]);

        var buckets = await Log.QueryAsync(Pump, "temp", Noon, Noon.AddSeconds(1000).AddTicks(1), 7, _cancel);

        buckets.Length.ShouldBe(7);
        buckets.Sum(bucket => bucket.Count).ShouldBe(1000);
        (await Log.QueryAsync(Pump, "temp", Noon, Noon, 7, _cancel)).ShouldBeEmpty();
        (await Log.QueryAsync(Pump, "other", Noon, Noon.AddDays(1), 7, _cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Retention_deletes_what_is_old_and_processed_and_counts_follow()
    {
        await AppendAsync([.. Enumerable.Range(0, 5000).Select(i => Reading(Pump, i)), Reading(Fan, 0), Unbound("d9", 0)]);
        var readings = await Log.ReadAsync(Pump, 0, 5000, _cancel);
        await Log.AcknowledgeAsync(Pump, readings[4499].Position, _cancel);

        var deleted = await Log.DeleteOlderThanAsync(Noon.AddSeconds(4990), _cancel);

        deleted.ShouldBe(4500 + 1);
        (await Log.ReadAsync(Pump, 0, 5000, _cancel)).ShouldBe(readings[4500..]);
        (await Log.ReadAsync(Fan, 0, 10, _cancel)).Length.ShouldBe(1);
        (await Log.CountAsync(new DeviceId("d1"), _cancel)).ShouldBe(501);
        (await Log.CountAsync(new DeviceId("d9"), _cancel)).ShouldBe(0);
    }

    [Fact]
    public async Task Concurrent_batches_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => AppendAsync(
            [.. Enumerable.Range(0, 20).Select(j => new ReadingToLog(new($"d{i % 7}"), new($"a{j % 5}"), "m", Noon, j, i, Noon))])));

        var counts = await Task.WhenAll(Enumerable.Range(0, 7).Select(i => Log.CountAsync(new DeviceId($"d{i}"), _cancel)));
        counts.Sum().ShouldBe(4000);
        var readings = await Task.WhenAll(Enumerable.Range(0, 5).Select(j => Log.ReadAsync(new($"a{j}"), 0, 5000, _cancel)));
        readings.SelectMany(list => list).Select(reading => reading.Position).Distinct().Count().ShouldBe(4000);
    }

    private async Task<IReadOnlyList<AssetPosition>> AppendAsync(params ReadingToLog[] batch) => await Log.AppendAsync(batch, _cancel);

    private static ReadingToLog Reading(AssetId asset, int second, double value = 1)
        => new(new DeviceId("d1"), asset, "temp", Noon.AddSeconds(second), value, null, Noon.AddSeconds(second));

    private static ReadingToLog Unbound(string device, int second)
        => new(new DeviceId(device), null, "raw", Noon.AddSeconds(second), 1, null, Noon.AddSeconds(second));
}
