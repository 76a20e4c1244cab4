namespace FieldService.Runtime.Tests.Activation;

/// <summary>No class implements it.</summary>
public interface INobodysGrain : IGrainWithStringKey
{
    Task Nothing();
}
