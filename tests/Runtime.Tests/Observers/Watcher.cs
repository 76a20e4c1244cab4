namespace FieldService.Runtime.Tests.Observers;

public sealed class Watcher(string name) : IWatcher
{
    private int _inside;

    public int MostAtOnce { get; private set; }

    public int Count { get; private set; }

    public async Task Notice(string text)
    {
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _inside));
        await Task.Yield();
        Interlocked.Decrement(ref _inside);
        Count++;
        Barriers.Open($"{name}:{text}");
        if (text == "throw") throw new InvalidOperationException(text);
    }

    public void Hear(string text) => Barriers.Open($"{name}:{text}");
}
