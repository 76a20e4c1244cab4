namespace FieldService.Bench.Actors;

/// <summary>What every filter costs before it does anything.</summary>
internal sealed class PassingFilter : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context) => context.Invoke();
}
