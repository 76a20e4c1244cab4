using Xunit;

namespace FieldService.Storage.Tests.Crash;

public sealed class CrashTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fieldservice-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_process_is_killed()
    {
        var random = new Random(20260329);
        for (var round = 0; round < 4; round++)
        {
            var acknowledged = await WriteUntilKilledAsync(afterLines: random.Next(200, 4000));

            await using var store = new TestStore(_folder);
            await Survivors.CheckAsync(store, acknowledged);
        }
    }

    // The lines that were acknowledged decide when the process dies, in the middle of whatever it does next.
    private async Task<Dictionary<string, long>> WriteUntilKilledAsync(int afterLines)
    {
        using var writer = new WriterProcess(_folder);
        await writer.ReadLinesAsync(afterLines);
        writer.Kill();
        await writer.ReadToEndAsync();
        return writer.Acknowledged();
    }
}
