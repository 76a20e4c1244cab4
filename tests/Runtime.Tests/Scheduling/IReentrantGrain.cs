namespace FieldService.Runtime.Tests.Scheduling;

public interface IReentrantGrain : IGrainWithStringKey
{
    Task Hold(string barrier);

    Task<string> Say(string text);
}
