namespace FieldService.Runtime.Tests.Activation;

public sealed class DrawerGrain : Grain, IDrawerGrain
{
    public Task<long> Number() => Task.FromResult(this.GetPrimaryKeyLong());
}
