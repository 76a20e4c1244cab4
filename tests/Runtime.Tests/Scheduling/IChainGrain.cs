namespace FieldService.Runtime.Tests.Scheduling;

public interface IChainGrain : IGrainWithStringKey
{
    /// <summary>Calls the other grain, which calls back into this one.</summary>
    Task<string> CallBackThrough(string other, bool allow);

    Task<string> Relay(string back);

    Task<string> Answer();
}
