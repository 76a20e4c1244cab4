using FieldService.Domain.Assets;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Simulation.Durable;

/// <summary>All tables on the one disk of the box.</summary>
internal sealed class DurableWorld
{
    public DurableWorld(Random random)
    {
        Disk = new(random);
        States = new(Disk);
        Reminders = new(Disk);
        Acknowledged = new(Disk);
        Documents = new(Disk);
    }

    public Disk Disk { get; }

    public DiskTable<(string State, string Key), StoredRow> States { get; }

    public DiskTable<(GrainId Grain, string Name), ReminderEntry> Reminders { get; }

    public DiskTable<AssetId, long> Acknowledged { get; }

    public DiskTable<(string Kind, string Id), SearchDocument> Documents { get; }

    public List<LogRow> Log { get; } = [];

    /// <summary>The stored states of one kind, by key.</summary>
    public IEnumerable<(string Key, T State)> All<T>(string stateName)
        => States.Rows.Where(row => row.Key.State == stateName).Select(static row => (row.Key.Key, (T)row.Value.State));

    public T? Find<T>(string stateName, string key) where T : class => States.TryFind((stateName, key), out var row) ? (T)row.State : null;
}
