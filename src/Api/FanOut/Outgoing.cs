using System.Threading.Channels;

namespace FieldService.Api.FanOut;

/// <summary>
/// Between a grain, which must not wait, and browsers, which may be slow: holds a few messages and then forgets the oldest. Clients notice
/// the gap by the revision and fetch the snapshot again.
/// </summary>
internal sealed partial class Outgoing<TMessage> : IAsyncDisposable
{
    private const int Capacity = 64;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Channel<TMessage> _messages = Channel.CreateBounded<TMessage>(
        new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
    private readonly Func<TMessage, CancellationToken, Task> _send;
    private readonly ILogger _logger;
    private readonly Task _pump;

    public Outgoing(Func<TMessage, CancellationToken, Task> send, ILogger logger)
    {
        (_send, _logger) = (send, logger);
        _pump = PumpAsync();
    }

    public void Post(TMessage message) => _messages.Writer.TryWrite(message);

    public async ValueTask DisposeAsync()
    {
        _messages.Writer.TryComplete();
        await _pump;
    }

    private async Task PumpAsync()
    {
        await foreach (var message in _messages.Reader.ReadAllAsync()) await SendAsync(message);
    }

    private async Task SendAsync(TMessage message)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _send(message, patience.Token).WaitAsync(patience.Token);
        }
        catch (Exception failure)
        {
            LogNotSent(failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A change could not be sent to the browsers that watch; they will ask for it.")]
    private partial void LogNotSent(Exception failure);
}
