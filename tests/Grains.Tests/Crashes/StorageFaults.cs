using FieldService.Grains.Abstractions.Storage;

namespace FieldService.Grains.Tests.Crashes;

/// <summary>Each write of each kind of grain fails once, before or after it took effect: everything still happens exactly once.</summary>
public sealed class StorageFaults(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    [Theory]
    [InlineData(StorageNames.Asset, WriteFault.FailBefore)]
    [InlineData(StorageNames.Asset, WriteFault.FailAfter)]
    [InlineData(StorageNames.WorkOrder, WriteFault.FailBefore)]
    [InlineData(StorageNames.WorkOrder, WriteFault.FailAfter)]
    [InlineData(StorageNames.Technician, WriteFault.FailBefore)]
    [InlineData(StorageNames.Technician, WriteFault.FailAfter)]
    [InlineData(StorageNames.Deadlines, WriteFault.FailBefore)]
    [InlineData(StorageNames.Tracking, WriteFault.FailAfter)]
    public async Task A_write_that_fails_once_changes_nothing_in_the_end(string stateName, WriteFault fault)
    {
        var (number, happened) = (0, true);
        while (happened)
        {
            number++;
            happened = false;
            var scene = silo.NewScene();
            var count = 0;
            silo.Parts.Storage.Faults = attempt =>
            {
                if (happened || attempt.StateName != stateName || !scene.Owns(attempt.Grain) || Interlocked.Increment(ref count) != number) return WriteFault.None;
                happened = true;
                return fault;
            };
            try
            {
                await new CrashStory(scene).TellAsync();
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"{fault} at write {number} of {stateName}: {error.Message}", error);
            }
            finally
            {
                silo.Parts.Storage.Faults = null;
            }
        }

        number.ShouldBeGreaterThan(1);
    }
}
