namespace FieldService.Grains.Tests.Crashes;

/// <summary>The process dies at each write of the story, before or after it, loses all memory and starts again: everything still happens exactly once.</summary>
public sealed class PowerCuts(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Theory]
    [InlineData(WriteFault.DieBefore)]
    [InlineData(WriteFault.DieAfter)]
    public async Task A_process_that_dies_at_any_write_changes_nothing_in_the_end(WriteFault fault)
    {
        var (number, happened) = (1, true);
        for (; happened; number += Engine.CrashEveryNthStep)
        {
            happened = false;
            var scene = silo.NewScene();
            var count = 0;
            silo.Parts.Storage.Faults = attempt =>
            {
                if (happened || Interlocked.Increment(ref count) != number) return WriteFault.None;
                happened = true;
                return fault;
            };
            try
            {
                await new CrashStory(scene).TellAsync();
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"{fault} at write {number}: {error.Message}", error);
            }
            finally
            {
                silo.Parts.Storage.Faults = null;
            }
        }

        number.ShouldBeGreaterThan(10);
    }
}
