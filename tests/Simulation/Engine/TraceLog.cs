using Microsoft.Extensions.Logging;

namespace FieldService.Simulation.Engine;

/// <summary>What the product logs from warnings on goes into the trace.</summary>
internal sealed class TraceLog(Trace trace) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) trace.Note($"log {logLevel}: {formatter(state, exception)} {exception?.GetType().Name} {exception?.Message}");
    }

    public void Dispose()
    {
    }
}
