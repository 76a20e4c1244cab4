namespace FieldService.Runtime.Tests.SingleNode;

public interface IRacerGrain : IGrainWithStringKey
{
    Task Run(string referee, int laps);
}
