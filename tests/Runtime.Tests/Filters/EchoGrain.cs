namespace FieldService.Runtime.Tests.Filters;

public sealed class EchoGrain : Grain, IEchoGrain, IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        CallTrace.Add("grain", context);
        await context.Invoke();
    }

    public Task<string> Echo(string text) => text == "throw" ? throw new InvalidOperationException(text) : Task.FromResult(text);

    public Task<string?> Context(string key) => Task.FromResult(RequestContext.Get(key) as string);

    public Task<string?> ContextBehind(string key) => GrainFactory.GetGrain<IEchoGrain>("behind").Context(key);

    public Task Change(string key, string value)
    {
        RequestContext.Set(key, value);
        return Task.CompletedTask;
    }

    public Task<string> Source() => GrainFactory.GetGrain<IEchoGrain>("source-target").Echo("source");
}
