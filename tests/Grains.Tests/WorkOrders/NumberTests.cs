using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.Tests.WorkOrders;

public sealed class NumberTests(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Fact]
    public async Task Numbers_never_repeat_whatever_fails_in_between()
    {
        var given = new List<string>();
        await TakeAsync(given, 30);
        await silo.CrashAsync();
        await TakeAsync(given, 5);
        await silo.RestartAsync();
        await TakeAsync(given, 30);
        foreach (var fault in new[] { WriteFault.FailBefore, WriteFault.FailAfter })
        {
            var failed = false;
            silo.Parts.Storage.Faults = attempt => attempt.StateName == StorageNames.Sequence && !failed && (failed = true) ? fault : WriteFault.None;
            await TakeAsync(given, 45);
            silo.Parts.Storage.Faults = null;
            failed.ShouldBeTrue();
            await silo.CrashAsync();
            await TakeAsync(given, 5);
        }

        given.ShouldBeUnique();
    }

    [Fact]
    public async Task A_clean_stop_leaves_no_gap()
    {
        var before = await Numbers.NextAsync();
        await silo.RestartAsync();

        Value(await Numbers.NextAsync()).ShouldBe(Value(before) + 1);
    }

    private IWorkOrderNumbersGrain Numbers => silo.Grains.GetGrain<IWorkOrderNumbersGrain>(IWorkOrderNumbersGrain.Key);

    private static int Value(string number) => int.Parse(number[3..], System.Globalization.CultureInfo.InvariantCulture);

    private async Task TakeAsync(List<string> given, int count)
    {
        for (var i = 0; i < count; i++) given.Add(await silo.UntilAsync("a number", () => Numbers.NextAsync(), static _ => true));
    }
}
