using System.Diagnostics.CodeAnalysis;

namespace FieldService.Simulation.Durable;

internal sealed class DiskTable<TKey, TValue>(Disk disk) where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _rows = [];

    public IReadOnlyDictionary<TKey, TValue> Rows => _rows;

    public bool TryFind(TKey key, [MaybeNullWhen(false)] out TValue value) => _rows.TryGetValue(key, out value);

    public long Set(TKey key, TValue value)
    {
        var undo = UndoOf(key);
        _rows[key] = value;
        return disk.Write(undo);
    }

    public long Remove(TKey key)
    {
        var undo = UndoOf(key);
        _rows.Remove(key);
        return disk.Write(undo);
    }

    private Action UndoOf(TKey key) => _rows.TryGetValue(key, out var before) ? () => _rows[key] = before : () => _rows.Remove(key);
}
