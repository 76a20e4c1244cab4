namespace FieldService.Runtime.Tests.Filters;

public interface IProbeGrain : IGrainWithStringKey
{
    Task<string?> Ambient();
}
