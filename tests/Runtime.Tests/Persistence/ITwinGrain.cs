namespace FieldService.Runtime.Tests.Persistence;

public interface ITwinGrain : IGrainWithStringKey
{
    Task<Guid> InstanceId(string barrier);

    /// <summary>Adds one to what this activation knows, when the barrier opens.</summary>
    Task<int> Add(string barrier);
}
