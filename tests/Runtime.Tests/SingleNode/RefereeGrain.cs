namespace FieldService.Runtime.Tests.SingleNode;

public sealed class RefereeGrain : Grain, IRefereeGrain
{
    private readonly List<string> _notes = [];
    private readonly HashSet<int> _threads = [];

    public async Task Note(string what)
    {
        await Task.Yield();
        _threads.Add(Environment.CurrentManagedThreadId);
        _notes.Add(what);
    }

    public Task<string> Order() => Task.FromResult(string.Join(' ', _notes));

    public Task<int> Threads() => Task.FromResult(_threads.Count);
}
