namespace FieldService.Runtime.Tests.Scheduling;

public interface IWorkerGrain : IGrainWithStringKey
{
    Task<Guid> Work(string barrier);
}
