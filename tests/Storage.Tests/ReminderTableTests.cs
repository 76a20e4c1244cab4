using FieldService.Storage.Sqlite.Reminders;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests;

public sealed class ReminderTableTests : IAsyncDisposable
{
    private static readonly DateTime Start = new(2026, 3, 29, 1, 0, 0, 123, 456, DateTimeKind.Utc);
    private readonly TestStore _store = new();

    private SqliteReminderTable Table => _store.Reminders;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_reminder_survives_a_restart()
    {
        var etag = await Table.UpsertRow(Entry("a", "outbox"));
        await _store.ReopenAsync();

        var row = (await Table.ReadRow(Grain("a"), "outbox")).ShouldNotBeNull();

        row.ETag.ShouldBe(etag);
        row.GrainId.ShouldBe(Grain("a"));
        row.StartAt.ShouldBe(Start);
        row.StartAt.Kind.ShouldBe(DateTimeKind.Utc);
        row.Period.ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task The_same_name_updates_the_schedule_under_a_new_etag()
    {
        var first = await Table.UpsertRow(Entry("a", "outbox"));
        var changed = Entry("a", "outbox");
        changed.Period = TimeSpan.FromHours(1);
        var second = await Table.UpsertRow(changed);

        second.ShouldNotBe(first);
        (await Table.ReadRows(Grain("a"))).Reminders.ShouldHaveSingleItem().Period.ShouldBe(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Removing_needs_the_current_etag_even_after_the_row_was_made_anew()
    {
        var first = (await Table.UpsertRow(Entry("a", "outbox")))!;
        (await Table.RemoveRow(Grain("a"), "outbox", "0")).ShouldBeFalse();
        (await Table.RemoveRow(Grain("a"), "outbox", first)).ShouldBeTrue();
        (await Table.RemoveRow(Grain("a"), "outbox", first)).ShouldBeFalse();

        var second = (await Table.UpsertRow(Entry("a", "outbox")))!;

        (await Table.RemoveRow(Grain("a"), "outbox", first)).ShouldBeFalse();
        (await Table.RemoveRow(Grain("a"), "outbox", second)).ShouldBeTrue();
        (await Table.ReadRow(Grain("a"), "outbox")).ShouldBeNull();
    }

    [Fact]
    public async Task Ranges_exclude_their_begin_include_their_end_and_wrap_around()
    {
        var grains = Enumerable.Range(0, 40).Select(i => Grain($"g{i}")).OrderBy(grain => grain.GetUniformHashCode()).ToList();
        foreach (var grain in grains) await Table.UpsertRow(Entry(grain, "r"));
        var (low, high) = (grains[10].GetUniformHashCode(), grains[30].GetUniformHashCode());

        (await RangeAsync(low, high)).ShouldBe(grains[11..31], ignoreOrder: true);
        (await RangeAsync(high, low)).ShouldBe([.. grains[31..], .. grains[..11]], ignoreOrder: true);
        (await RangeAsync(low, low)).Count.ShouldBe(40);
        (await RangeAsync(0, uint.MaxValue)).Count.ShouldBe(40);
    }

    [Fact]
    public async Task Clearing_leaves_nothing()
    {
        await Table.UpsertRow(Entry("a", "outbox"));
        await Table.TestOnlyClearTable();

        (await RangeAsync(0, 0)).ShouldBeEmpty();
    }

    private async Task<List<GrainId>> RangeAsync(uint begin, uint end)
        => [.. (await Table.ReadRows(begin, end)).Reminders.Select(row => row.GrainId)];

    private static GrainId Grain(string key) => GrainId.Create("job", key);

    private static ReminderEntry Entry(string key, string name) => Entry(Grain(key), name);

    private static ReminderEntry Entry(GrainId grain, string name)
        => new() { GrainId = grain, ReminderName = name, StartAt = Start, Period = TimeSpan.FromMinutes(5) };
}
