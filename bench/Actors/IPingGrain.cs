namespace FieldService.Bench.Actors;

public interface IPingGrain : IGrainWithStringKey
{
    Task<int> Ping(Ping ping);
}
