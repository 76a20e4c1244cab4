namespace FieldService.Bench.Actors;

public sealed class PingGrain : Grain, IPingGrain
{
    public Task<int> Ping(Ping ping) => Task.FromResult(ping.Number);
}
