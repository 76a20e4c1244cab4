namespace FieldService.Runtime.Tests.SingleNode;

public interface IRefereeGrain : IGrainWithStringKey
{
    Task Note(string what);

    Task<string> Order();

    Task<int> Threads();
}
