namespace FieldService.Grains.Tests.Crashes;

/// <summary>The process dies at each write of the story, before or after it, loses all memory and starts again: everything still happens exactly once.</summary>
public sealed class PowerCuts
{
    private const int LeastWrites = 10;

    [Theory]
    [InlineData(WriteFault.DieBefore)]
    [InlineData(WriteFault.DieAfter)]
    public async Task A_process_that_dies_at_any_write_changes_nothing_in_the_end(WriteFault fault)
    {
        var number = 1;
        while (await DiesAtAsync(number, fault)) number += Engine.CrashEveryNthStep;
        number.ShouldBeGreaterThan(LeastWrites);
    }

    /// <summary>False when the story ended before that many writes.</summary>
    private static async Task<bool> DiesAtAsync(int number, WriteFault fault)
    {
        await using var silo = new FieldServiceSilo();
        await silo.InitializeAsync();
        var (count, happened) = (0, false);
        silo.Parts.Storage.Faults = _ =>
        {
            if (happened || Interlocked.Increment(ref count) != number) return WriteFault.None;
            happened = true;
            return fault;
        };
        try
        {
            await new CrashStory(silo.NewScene()).TellAsync();
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{fault} at write {number}: {error.Message}", error);
        }

        return happened;
    }
}
