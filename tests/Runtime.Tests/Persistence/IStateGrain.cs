namespace FieldService.Runtime.Tests.Persistence;

public interface IStateGrain : IGrainWithStringKey
{
    Task<Guid> InstanceId();

    Task<int> Value();

    Task<string?> ETag();

    Task<bool> Exists();

    Task Set(int value);

    Task SetWithoutWriting(int value);

    Task Reread();

    Task Clear();

    Task SetFiveTimes(int last);

    Task SetAndSwallow(int value);

    Task<string> TouchStateOutside();
}
