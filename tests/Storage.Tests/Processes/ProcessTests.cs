using System.Diagnostics;
using FieldService.Storage.Sqlite;
using FieldService.Storage.Sqlite.Engine;
using FieldService.Storage.Tests.Crash;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests.Processes;

/// <summary>What an operator meets: another process, another user.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Nobody = "65534";
    private readonly string _folder = Directory.CreateTempSubdirectory("fieldservice-").FullName;

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder, (UnixFileMode)0b111_111_111);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_folder_that_another_process_uses_is_refused_until_that_one_is_gone()
    {
        using (var writer = new WriterProcess(_folder))
        {
            await writer.ReadLinesAsync(50);
            (await OpenAsync()).ShouldStartWith("Busy: ");
            writer.Kill();
            await writer.ReadToEndAsync();
        }

        (await OpenAsync()).ShouldBe("opened");
    }

    [Fact]
    public async Task A_file_that_another_process_has_locked_is_refused()
    {
        (await OpenAsync()).ShouldBe("opened");
        var path = Path.Combine(_folder, SqliteStorageOptions.FileName);
        using (var locker = SqliteSession.OpenForWriting(path, TimeSpan.Zero))
        {
            locker.Execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
            (await OpenAsync()).ShouldStartWith("Busy: ");
        }

        (await OpenAsync()).ShouldBe("opened");
    }

    [Fact]
    public async Task A_folder_that_is_not_this_users_to_write_is_refused_clearly()
    {
        if (!OperatingSystem.IsLinux()) return;
        Assert.SkipUnless(Environment.IsPrivilegedProcess && File.Exists("/usr/bin/setpriv"), "Needs to become another user.");
        (await OpenAsync()).ShouldBe("opened");
        File.SetUnixFileMode(_folder, (UnixFileMode)0b101_101_101);

        var answer = await RunAsync("/usr/bin/setpriv", [$"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", Self.Path, Opener.Verb, _folder]);

        answer.ShouldStartWith("ReadOnly: ");
        answer.ShouldContain("may not write");
    }

    private Task<string> OpenAsync() => RunAsync(Self.Path, [Opener.Verb, _folder]);

    private static async Task<string> RunAsync(string file, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var answer = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return answer.Trim();
    }
}
