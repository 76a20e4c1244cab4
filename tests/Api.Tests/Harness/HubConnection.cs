using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace FieldService.Api.Tests.Harness;

/// <summary>As much of the SignalR JSON protocol as these tests speak.</summary>
public sealed class HubConnection : IAsyncDisposable
{
    private const char End = '\u001e';
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new();
    private readonly Channel<JsonNode> _events = Channel.CreateUnbounded<JsonNode>();
    private readonly Dictionary<string, TaskCompletionSource<JsonNode>> _calls = [];
    private Task _reading = Task.CompletedTask;

    public static async Task<HubConnection> OpenAsync(HttpClient like, string path, Action<ClientWebSocketOptions>? configure = null)
    {
        var hub = new HubConnection();
        foreach (var (name, values) in like.DefaultRequestHeaders) hub._socket.Options.SetRequestHeader(name, string.Join(", ", values));
        configure?.Invoke(hub._socket.Options);
        var address = new UriBuilder(new Uri(like.BaseAddress!, path)) { Scheme = "ws" };
        using var patience = new CancellationTokenSource(Patience);
        await hub._socket.ConnectAsync(address.Uri, patience.Token);
        await hub.SendAsync(new JsonObject { ["protocol"] = "json", ["version"] = 1 });
        hub._reading = hub.ReadAsync();
        return hub;
    }

    /// <summary>The result, or the error as an exception.</summary>
    public async Task<JsonNode?> InvokeAsync(string method, params string[] arguments)
    {
        var id = Guid.NewGuid().ToString("N");
        var call = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_calls) _calls[id] = call;
        await SendAsync(new JsonObject
        {
            ["type"] = 1, ["invocationId"] = id, ["target"] = method, ["arguments"] = new JsonArray([.. arguments.Select(argument => JsonValue.Create(argument))]),
        });
        var completion = await call.Task.WaitAsync(Patience);
        if (completion["error"] is { } error) throw new InvalidOperationException(error.GetValue<string>());
        return completion["result"];
    }

    /// <summary>The first argument of the next message that fits.</summary>
    public async Task<JsonNode> NextAsync(string target, Func<JsonNode, bool>? fits = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var message in _events.Reader.ReadAllAsync(patience.Token))
        {
            if (message["target"]!.GetValue<string>() == target && message["arguments"]![0] is { } argument && fits?.Invoke(argument) != false) return argument;
        }
        throw new InvalidOperationException("The connection ended.");
    }

    public bool TryNext(out JsonNode? message) => _events.Reader.TryRead(out message);

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reading;
        _socket.Dispose();
    }

    private async Task SendAsync(JsonNode message)
    {
        using var patience = new CancellationTokenSource(Patience);
        await _socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString() + End), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    private async Task ReadAsync()
    {
        var (buffer, text) = (new byte[64 * 1024], new MemoryStream());
        try
        {
            while (await _socket.ReceiveAsync(buffer, CancellationToken.None) is { MessageType: WebSocketMessageType.Text } part)
            {
                text.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                foreach (var message in Encoding.UTF8.GetString(text.ToArray()).Split(End, StringSplitOptions.RemoveEmptyEntries)) Take(JsonNode.Parse(message)!);
                text.SetLength(0);
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException)
        {
            // Aborted by the test, or closed by the server; whoever still waits hears of it below.
        }
        _events.Writer.TryComplete();
    }

    private void Take(JsonNode message)
    {
        var type = message["type"]?.GetValue<int>();
        if (type == 1) _events.Writer.TryWrite(message);
        if (type != 3) return;
        lock (_calls) _calls[message["invocationId"]!.GetValue<string>()].TrySetResult(message);
    }
}
