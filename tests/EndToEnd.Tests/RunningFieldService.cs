using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace FieldService.EndToEnd.Tests;

/// <summary>The real program as a process of its own, on a free port with its own data folder; it can be killed and started again.</summary>
internal sealed class RunningFieldService : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(30);
    private readonly ConcurrentQueue<string> _output = new();
    private readonly string _token = Convert.ToHexString(RandomNumberGenerator.GetBytes(24));
    private readonly string[] _arguments;
    private readonly int _port = FreePort();
    private Process? _process;

    public RunningFieldService(params string[] arguments)
    {
        _arguments = arguments;
        DataFolder = Directory.CreateTempSubdirectory("fieldservice-e2e-").FullName;
        Http = new() { BaseAddress = new($"http://localhost:{_port}/"), Timeout = TimeSpan.FromSeconds(20) };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _token);
    }

    public string DataFolder { get; }

    public Uri Url => Http.BaseAddress!;

    /// <summary>Signed in as administrator.</summary>
    public HttpClient Http { get; }

    /// <summary>For messages of failing tests.</summary>
    public string Output => string.Join('\n', _output.TakeLast(60));

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [Locations.ApiAssembly, "--port", $"{_port}", "--data", DataFolder, .. _arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FIELDSERVICE_BOOTSTRAP_TOKEN"] = _token;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await Wait.UntilAsync("the service is ready", () => IsReadyAsync(cancellationToken), StartsWithin, () => Output, cancellationToken);
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process!.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    /// <summary>As Ctrl-C does; answers the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process!.Id}"]);
        using var patience = new CancellationTokenSource(StopsWithin);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_process is { HasExited: false }) await KillAsync(CancellationToken.None);
        _process?.Dispose();
        Directory.Delete(DataFolder, recursive: true);
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        if (_process!.HasExited) throw new InvalidOperationException($"The service ended with {_process.ExitCode}:\n{Output}");
        try
        {
            using var answer = await Http.GetAsync("health/ready", cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is not null) _output.Enqueue(line);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
