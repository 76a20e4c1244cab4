namespace FieldService.Runtime.Tests.Filters;

public sealed class ProbeGrain : Grain, IProbeGrain
{
    public Task<string?> Ambient() => Task.FromResult(AmbientProbe.Value.Value);
}
