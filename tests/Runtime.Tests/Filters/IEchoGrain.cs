namespace FieldService.Runtime.Tests.Filters;

public interface IEchoGrain : IGrainWithStringKey
{
    Task<string> Echo(string text);

    Task<string?> Context(string key);

    Task<string?> ContextBehind(string key);

    Task Change(string key, string value);

    Task<string> Source();
}
