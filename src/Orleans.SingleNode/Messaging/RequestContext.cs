using System.Diagnostics.CodeAnalysis;
using Orleans.SingleNode;

namespace Orleans.Runtime;

/// <summary>Small values that travel with calls and stream items, never back, and not into timers or reminders.</summary>
public static class RequestContext
{
    private static readonly AsyncLocal<RequestContextData?> Ambient = new();

    public static IEnumerable<string> Keys => Current?.Values.Keys ?? [];

    public static IEnumerable<KeyValuePair<string, object>> Entries => Current?.Values ?? [];

    /// <summary>Names the call chain; empty when call chains do not matter.</summary>
    public static Guid ReentrancyId
    {
        get => Current?.ReentrancyId ?? Guid.Empty;
        set => Current = (Current ?? RequestContextData.Empty) with { ReentrancyId = value };
    }

    internal static RequestContextData? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    public static object? Get(string key) => Current?.Values.GetValueOrDefault(key);

    [SuppressMessage("Naming", "CA1716", Justification = "The name is the programming model's.")]
    public static void Set(string key, object value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var current = Current ?? RequestContextData.Empty;
        Current = current with { Values = current.Values.SetItem(key, value) };
    }

    public static bool Remove(string key)
    {
        if (Current is not { } current || !current.Values.ContainsKey(key)) return false;
        Current = current with { Values = current.Values.Remove(key) };
        return true;
    }

    public static void Clear() => Current = null;

    /// <summary>Until disposed, calls that this chain makes may call back into this activation.</summary>
    public static ReentrancySection AllowCallChainReentrancy() => ReentrancySection.Open();

    /// <summary>Until disposed, calls do not carry the chain's permission.</summary>
    public static ReentrancySection SuppressCallChainReentrancy() => ReentrancySection.Suppress();

    [SuppressMessage("Design", "CA1034", Justification = "The nesting is the programming model's.")]
    [SuppressMessage("Performance", "CA1815", Justification = "Only disposed.")]
    public readonly struct ReentrancySection : IDisposable
    {
        private readonly Guid _previous;
        private readonly Guid _opened;
        private readonly IReentrancyGate? _gate;

        private ReentrancySection(Guid previous, Guid opened, IReentrancyGate? gate)
        {
            _previous = previous;
            _opened = opened;
            _gate = gate;
        }

        public void Dispose()
        {
            _gate?.Close(_opened);
            ReentrancyId = _previous;
        }

        internal static ReentrancySection Open()
        {
            var gate = AmbientContext.Require() as IReentrancyGate;
            var previous = ReentrancyId;
            var opened = previous == Guid.Empty ? Guid.NewGuid() : previous;
            ReentrancyId = opened;
            gate?.Open(opened);
            return new ReentrancySection(previous, opened, gate);
        }

        internal static ReentrancySection Suppress()
        {
            var previous = ReentrancyId;
            ReentrancyId = Guid.Empty;
            return new ReentrancySection(previous, Guid.Empty, null);
        }
    }
}
