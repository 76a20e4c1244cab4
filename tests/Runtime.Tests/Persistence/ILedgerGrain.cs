namespace FieldService.Runtime.Tests.Persistence;

public interface ILedgerGrain : IGrainWithStringKey
{
    Task Add(int amount);

    Task<int> Sum();

    Task Leave();
}
