namespace FieldService.Runtime.Tests.Activation;

public interface IDrawerGrain : IGrainWithIntegerKey
{
    Task<long> Number();
}
