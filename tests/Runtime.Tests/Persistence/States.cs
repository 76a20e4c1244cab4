using Orleans.Runtime.Hosting;
using Orleans.Storage;

namespace FieldService.Runtime.Tests.Persistence;

public sealed class States : IAsyncLifetime
{
    private readonly FaultyStorage _storage = new();
    private ITestSilo? _silo;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(builder =>
    {
        builder.Services.AddGrainStorage("faulty", (_, _) => _storage);
        builder.AddMemoryGrainStorageAsDefault();
    });

    public ValueTask DisposeAsync() => _silo!.DisposeAsync();

    [Fact]
    public async Task Without_a_record_there_is_a_fresh_state_and_no_etag()
    {
        var grain = Grain("fresh");
        (await grain.Value()).ShouldBe(0);
        (await grain.ETag()).ShouldBeNull();
        (await grain.Exists()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_write_sets_the_etag_and_survives_the_activation()
    {
        var grain = Grain("written");
        await grain.Set(7);
        (await grain.ETag()).ShouldBe("v1");
        (await grain.Exists()).ShouldBeTrue();
        await _silo!.RestartAsync();
        (await Grain("written").Value()).ShouldBe(7);
    }

    [Fact]
    public async Task A_grain_of_one_state_keeps_it_in_the_default_storage()
    {
        var grain = _silo!.GrainFactory.GetGrain<ILedgerGrain>("ledger");
        await grain.Add(2);
        await grain.Leave();
        await grain.Add(3);
        (await grain.Sum()).ShouldBe(5);
    }

    [Fact]
    public async Task Reading_discards_what_was_not_written()
    {
        var grain = Grain("reread");
        await grain.Set(1);
        await grain.SetWithoutWriting(2);
        await grain.Reread();
        (await grain.Value()).ShouldBe(1);
    }

    [Fact]
    public async Task Clearing_leaves_a_fresh_state()
    {
        var grain = Grain("cleared");
        await grain.Set(5);
        await grain.Clear();
        (await grain.Value()).ShouldBe(0);
        (await grain.ETag()).ShouldBeNull();
        (await grain.Exists()).ShouldBeFalse();
    }

    [Fact]
    public async Task Five_writes_that_nobody_awaited_between_are_one()
    {
        var grain = Grain("five");
        await grain.SetFiveTimes(9).Soon();
        _storage.WritesOf(grain).ShouldBe(1);
        (await grain.Value()).ShouldBe(9);
    }

    [Fact]
    public async Task A_conflict_that_escapes_costs_the_activation_and_the_next_one_reads_again()
    {
        var grain = Grain("conflict");
        await grain.Set(1);
        var before = await grain.InstanceId();
        _storage.Overwrite(grain, 50);
        await Should.ThrowAsync<InconsistentStateException>(grain.Set(2).Soon());
        (await grain.Value()).ShouldBe(50);
        (await grain.InstanceId()).ShouldNotBe(before);
    }

    [Fact]
    public async Task A_conflict_that_the_grain_caught_costs_nothing()
    {
        var grain = Grain("caught");
        await grain.Set(1);
        var before = await grain.InstanceId();
        _storage.Overwrite(grain, 50);
        await grain.SetAndSwallow(2);
        (await grain.InstanceId()).ShouldBe(before);
        (await grain.Value()).ShouldBe(50);
    }

    [Fact]
    public async Task A_failing_store_surfaces_as_an_orleans_exception_and_the_activation_stays()
    {
        var grain = Grain("io");
        var before = await grain.InstanceId();
        _storage.Failures["write io"] = new IOException("disk");
        var thrown = await Should.ThrowAsync<OrleansException>(grain.Set(1).Soon());
        thrown.InnerException.ShouldBeOfType<IOException>();
        (await grain.InstanceId()).ShouldBe(before);
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_fails_the_activation_once()
    {
        _storage.Failures["read unreadable"] = new IOException("disk");
        await Should.ThrowAsync<OrleansException>(Grain("unreadable").Value().Soon());
        (await Grain("unreadable").Value()).ShouldBe(0);
    }

    [Fact]
    public async Task State_outside_of_the_grains_turns_is_refused() =>
        (await Grain("outside").TouchStateOutside()).ShouldBe(nameof(InvalidOperationException));

    [Fact]
    public async Task Stopping_lets_grains_write_what_they_still_hold()
    {
        await Grain("flushes").SetWithoutWriting(8);
        await _silo!.RestartAsync();
        (await Grain("flushes").Value()).ShouldBe(8);
    }

    [Fact]
    public async Task A_missing_storage_ends_in_a_configuration_exception()
    {
        await using var silo = await TestSilo.StartAsync(_ => { });
        var thrown = await Should.ThrowAsync<InvalidOperationException>(silo.GrainFactory.GetGrain<IStateGrain>("x").Value().Soon());
        thrown.GetBaseException().ShouldBeOfType<BadProviderConfigException>();
    }

    private IStateGrain Grain(string key) => _silo!.GrainFactory.GetGrain<IStateGrain>(key);
}
