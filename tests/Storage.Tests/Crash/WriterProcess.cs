using System.Diagnostics;
using System.Globalization;
using FieldService.Storage.Tests.Processes;
using Xunit;

namespace FieldService.Storage.Tests.Crash;

/// <summary>A process that writes for ever, and what it said was acknowledged.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;
    private readonly Dictionary<string, long> _last = [];

    public WriterProcess(string folder) => _process = Process.Start(
        new ProcessStartInfo(Self.Path, [CrashWriter.Verb, folder]) { RedirectStandardOutput = true })!;

    /// <summary>What was acknowledged up to now, by name.</summary>
    public Dictionary<string, long> Acknowledged()
    {
        lock (_last) return new(_last);
    }

    public async Task ReadLinesAsync(int count)
    {
        for (var i = 0; i < count; i++)
            if (!await ReadLineAsync()) return;
    }

    /// <summary>Reads on until the process ends.</summary>
    public async Task ReadToEndAsync()
    {
        while (await ReadLineAsync())
        {
        }

        // Its output ends a moment before the process does, and only its end frees the data folder.
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private async Task<bool> ReadLineAsync()
    {
        if (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is not { } line) return false;
        // The dot shows that the kill did not cut the number short.
        if (line.Split(' ') is [var kind, var writer, var value, "."])
            lock (_last) _last[$"{kind} {writer}"] = long.Parse(value, CultureInfo.InvariantCulture);
        return true;
    }
}
