namespace FieldService.Runtime.Tests.Scheduling;

public sealed class ChainGrain : Grain, IChainGrain
{
    public async Task<string> CallBackThrough(string other, bool allow)
    {
        using var section = allow ? RequestContext.AllowCallChainReentrancy() : RequestContext.SuppressCallChainReentrancy();
        return await GrainFactory.GetGrain<IChainGrain>(other).Relay(this.GetPrimaryKeyString());
    }

    public Task<string> Relay(string back)
    {
        Barriers.Open(this.GetPrimaryKeyString() + ":forwarding");
        return GrainFactory.GetGrain<IChainGrain>(back).Answer();
    }

    public Task<string> Answer() => Task.FromResult(this.GetPrimaryKeyString());
}
