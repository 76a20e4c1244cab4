using Orleans.Concurrency;
using Orleans.Serialization.Invocation;

namespace FieldService.Runtime.Tests.Scheduling;

/// <summary>Calls whose first argument starts with "open" may interleave.</summary>
[MayInterleave(nameof(MayInterleave))]
public sealed class MixedGrain : Grain, IMixedGrain
{
    public static bool MayInterleave(IInvokable request) => request.GetMethodName() == nameof(Throwing)
        ? throw new InvalidOperationException("The rule is broken.")
        : request.GetArgument(0) is string text && text.StartsWith("open", StringComparison.Ordinal);

    public Task Hold(string barrier) => Barriers.Pass(barrier);

    public Task<string> Open(string text) => Task.FromResult(text);

    public Task<string> Throwing() => Task.FromResult("never");
}
