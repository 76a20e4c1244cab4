using Microsoft.Extensions.Logging;

namespace FieldService.Simulation.Engine;

/// <summary>What the product logs from warnings on goes into the trace; errors that no fault explains are violations.</summary>
internal sealed class TraceLog(SimulatedWorld world) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel)) return;
        world.Trace.Note($"log {logLevel}: {formatter(state, exception)} {exception?.GetType().Name} {exception?.Message}");
        if (exception is not null) world.Rules.Unexpected(exception);
    }

    public void Dispose()
    {
    }
}
