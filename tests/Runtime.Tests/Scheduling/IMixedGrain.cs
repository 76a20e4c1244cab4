namespace FieldService.Runtime.Tests.Scheduling;

public interface IMixedGrain : IGrainWithStringKey
{
    Task Hold(string barrier);

    Task<string> Open(string text);

    Task<string> Throwing();
}
