using System.Runtime.CompilerServices;
using FieldService.Runtime.Tests.Hosting;

namespace FieldService.Runtime.Tests.Observers;

public sealed class Watching : IAsyncLifetime
{
    private readonly FakeTime _messaging = new();
    private ITestSilo? _silo;

    private IGrainFactory Grains => _silo!.GrainFactory;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(
        _ => { }, services => services.UseMessagingClock(_messaging));

    public ValueTask DisposeAsync() => _silo!.DisposeAsync();

    [Fact]
    public async Task A_subscriber_is_told_until_it_unsubscribes()
    {
        var watcher = new Watcher("told");
        var reference = Grains.CreateObjectReference<IWatcher>(watcher);
        await Subject("told").Subscribe(reference);
        (await Subject("told").Tell("news").Soon()).ShouldBe(1);
        Barriers.IsOpen("told:news").ShouldBeTrue();
        await Subject("told").Unsubscribe(reference);
        (await Subject("told").Tell("more").Soon()).ShouldBe(0);
        GC.KeepAlive(watcher);
    }

    [Fact]
    public async Task A_subscriber_that_throws_is_dropped()
    {
        var watcher = new Watcher("dropped");
        await Subject("dropped").Subscribe(Grains.CreateObjectReference<IWatcher>(watcher));
        (await Subject("dropped").Tell("throw").Soon()).ShouldBe(0);
        GC.KeepAlive(watcher);
    }

    [Fact]
    public async Task Calls_to_one_reference_run_one_at_a_time()
    {
        var watcher = new Watcher("serial");
        await Subject("serial").CallMany(Grains.CreateObjectReference<IWatcher>(watcher), 5).Soon();
        watcher.Count.ShouldBe(5);
        watcher.MostAtOnce.ShouldBe(1);
    }

    [Fact]
    public async Task A_void_method_is_heard_without_being_waited_for()
    {
        var watcher = new Watcher("void");
        await Subject("void").Whisper(Grains.CreateObjectReference<IWatcher>(watcher), "psst").Soon();
        await Barriers.Reached("void:psst");
        GC.KeepAlive(watcher);
    }

    [Fact]
    public async Task After_deletion_two_way_calls_time_out()
    {
        var watcher = new Watcher("deleted");
        var reference = Grains.CreateObjectReference<IWatcher>(watcher);
        Grains.DeleteObjectReference<IWatcher>(reference);
        var call = reference.Notice("gone");
        _messaging.Advance(TimeSpan.FromSeconds(32));
        await Should.ThrowAsync<TimeoutException>(call.Soon());
        Barriers.IsOpen("deleted:gone").ShouldBeFalse();
        GC.KeepAlive(watcher);
    }

    [Fact]
    public async Task A_subscriber_that_did_not_renew_in_time_is_told_nothing_more()
    {
        var watcher = new Watcher("expired");
        await Subject("expired").Subscribe(Grains.CreateObjectReference<IWatcher>(watcher));
        (await Subject("expired").TellAfter(TimeSpan.FromMinutes(4), "in time").Soon()).ShouldBe(1);
        (await Subject("expired").TellAfter(TimeSpan.FromMinutes(6), "too late").Soon()).ShouldBe(0);
        Barriers.IsOpen("expired:too late").ShouldBeFalse();
        GC.KeepAlive(watcher);
    }

    [Fact]
    public async Task A_subscriber_whose_owner_died_times_out_and_is_dropped()
    {
        await SubscribeAndForget("dead");
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        (await TellAsTimePasses("dead").WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken)).ShouldBe(0);
        Barriers.IsOpen("dead:anyone?").ShouldBeFalse();
    }

    [Fact]
    public void Deleting_takes_the_reference_and_two_references_of_one_object_differ()
    {
        var watcher = new Watcher("identity");
        Should.Throw<ArgumentException>(() => Grains.DeleteObjectReference<IWatcher>(watcher));
        Grains.CreateObjectReference<IWatcher>(watcher).ShouldNotBe(Grains.CreateObjectReference<IWatcher>(watcher));
    }

    [Fact]
    public void Passing_the_object_instead_of_its_reference_is_refused() =>
        Should.Throw<NotSupportedException>(() => { _ = Subject("raw").Subscribe(new Watcher("raw")); });

    [Fact]
    public async Task Inside_a_grain_no_reference_can_be_created() =>
        (await Subject("inside").CreateReferenceInside()).ShouldBe(nameof(InvalidOperationException));

    // Not inlined: the test's own frame would keep the object alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Task SubscribeAndForget(string key) => Subject(key).Subscribe(Grains.CreateObjectReference<IWatcher>(new Watcher(key)));

    // Whoever asks the subject may give up before the subject gives up on its observer.
    private async Task<int> TellAsTimePasses(string key)
    {
        while (true)
        {
            var told = Subject(key).Tell("anyone?");
            while (!told.IsCompleted)
            {
                _messaging.Advance(TimeSpan.FromSeconds(1));
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            if (told.IsCompletedSuccessfully) return await told;
        }
    }

    private ISubjectGrain Subject(string key) => Grains.GetGrain<ISubjectGrain>(key);
}
