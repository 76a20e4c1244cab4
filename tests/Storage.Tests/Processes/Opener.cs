using FieldService.Storage.Sqlite;

namespace FieldService.Storage.Tests.Processes;

/// <summary>A process that opens a store and says how that went.</summary>
internal static class Opener
{
    public const string Verb = "open";

    public static async Task<int> RunAsync(string folder)
    {
        try
        {
            await using var store = new TestStore(folder);
            Console.WriteLine("opened");
        }
        catch (SqliteStorageException refusal)
        {
            Console.WriteLine($"{refusal.Failure}: {refusal.Message}");
        }

        return 0;
    }
}
