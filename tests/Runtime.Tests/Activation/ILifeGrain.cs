namespace FieldService.Runtime.Tests.Activation;

public interface ILifeGrain : IGrainWithStringKey
{
    Task<Guid> InstanceId();

    Task<string> Log();

    Task Leave();

    Task LeaveThenHold(string barrier);

    Task Keep(TimeSpan atLeast);

    Task Tick(TimeSpan period, bool keepAlive);
}
