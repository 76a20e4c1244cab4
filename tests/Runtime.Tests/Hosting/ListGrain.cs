namespace FieldService.Runtime.Tests.Hosting;

public sealed class ListGrain(IGrainFactory grains) : Grain, IListGrain
{
    private readonly List<string> _own = ["own"];

    public Task<List<string>> AddTo(List<string> list)
    {
        list.Add("callee");
        return Task.FromResult(_own);
    }

    public Task<bool> IsSame(Parcel parcel) => Task.FromResult(ReferenceEquals(parcel, Parcel.LastSent));

    public async Task<string> UseFactoryOutside()
    {
        var thrown = await Record.ExceptionAsync(() => Task.Run(() => GrainFactory.GetGrain<IListGrain>("x")));
        return thrown?.GetType().Name ?? "nothing";
    }

    public Task<string> CallOutside(string key) =>
        Task.Run(() => grains.GetGrain<Scheduling.ITurnGrain>(key).Say("outside"));
}
