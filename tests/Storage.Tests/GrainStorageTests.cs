using Orleans.Storage;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests;

public sealed class GrainStorageTests : IAsyncDisposable
{
    private static readonly GrainId Id = GrainId.Create("counter", "a/b c");
    private readonly TestStore _store = new();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_state_never_written_reads_as_a_fresh_instance()
    {
        var state = await ReadAsync();

        state.State.ShouldBe(new Counter(0));
        state.ETag.ShouldBeNull();
        state.RecordExists.ShouldBeFalse();
    }

    [Fact]
    public async Task A_written_state_survives_a_restart()
    {
        var written = new GrainState<Counter>(new Counter(7, "é"));
        await _store.Grains.WriteStateAsync("state", Id, written);
        await _store.ReopenAsync();

        var read = await ReadAsync();

        read.State.ShouldBe(new Counter(7, "é"));
        read.ETag.ShouldBe(written.ETag);
        read.RecordExists.ShouldBeTrue();
    }

    [Fact]
    public async Task States_are_apart_by_grain_and_by_name()
    {
        await WriteAsync(1);
        await _store.Grains.WriteStateAsync("other", Id, new GrainState<Counter>(new Counter(2)));
        await _store.Grains.WriteStateAsync("state", GrainId.Create("counter", "z"), new GrainState<Counter>(new Counter(3)));

        (await ReadAsync()).State!.Value.ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_write_is_refused_and_says_both_etags()
    {
        var stale = await WriteAsync(1);
        await _store.Grains.WriteStateAsync("state", Id, new GrainState<Counter>(new Counter(2), stale.ETag));

        var refusal = await Should.ThrowAsync<InconsistentStateException>(() => _store.Grains.WriteStateAsync("state", Id, stale));

        refusal.StoredEtag.ShouldBe("2");
        refusal.CurrentEtag.ShouldBe("1");
        (await ReadAsync()).State!.Value.ShouldBe(2);
    }

    [Fact]
    public async Task A_first_write_is_refused_where_a_record_exists()
    {
        await WriteAsync(1);

        await Should.ThrowAsync<InconsistentStateException>(() => WriteAsync(2));
    }

    [Fact]
    public async Task A_cleared_state_is_gone_and_its_old_etag_never_fits_again()
    {
        var first = await WriteAsync(1);
        var old = new GrainState<Counter>(new Counter(9), first.ETag);
        await _store.Grains.ClearStateAsync("state", Id, first);
        first.RecordExists.ShouldBeFalse();
        first.ETag.ShouldBeNull();
        (await ReadAsync()).RecordExists.ShouldBeFalse();

        await WriteAsync(2);

        await Should.ThrowAsync<InconsistentStateException>(() => _store.Grains.WriteStateAsync("state", Id, old));
        await Should.ThrowAsync<InconsistentStateException>(() => _store.Grains.ClearStateAsync("state", Id, old));
    }

    [Fact]
    public async Task Clearing_what_was_never_written_succeeds_but_not_with_an_etag()
    {
        await _store.Grains.ClearStateAsync("state", Id, new GrainState<Counter>());

        await Should.ThrowAsync<InconsistentStateException>(
            () => _store.Grains.ClearStateAsync("state", Id, new GrainState<Counter>(null, "1")));
    }

    [Fact]
    public async Task Of_a_hundred_concurrent_writers_exactly_one_wins_each_round()
    {
        var current = await WriteAsync(0);
        for (var round = 1; round <= 20; round++)
        {
            var writers = Enumerable.Range(0, 100).Select(_ => new GrainState<Counter>(new Counter(round), current.ETag)).ToList();
            var wins = await Task.WhenAll(writers.Select(TryWriteAsync));

            wins.Count(won => won).ShouldBe(1);
            current = writers[wins.IndexOf(true)];
        }

        (await ReadAsync()).ETag.ShouldBe("21");
    }

    private async Task<bool> TryWriteAsync(GrainState<Counter> state)
    {
        await Task.Yield();
        try
        {
            await _store.Grains.WriteStateAsync("state", Id, state);
            return true;
        }
        catch (InconsistentStateException)
        {
            return false;
        }
    }

    private async Task<GrainState<Counter>> WriteAsync(int value)
    {
        var state = new GrainState<Counter>(new Counter(value));
        await _store.Grains.WriteStateAsync("state", Id, state);
        return state;
    }

    private async Task<GrainState<Counter>> ReadAsync()
    {
        var state = new GrainState<Counter>();
        await _store.Grains.ReadStateAsync("state", Id, state);
        return state;
    }
}
