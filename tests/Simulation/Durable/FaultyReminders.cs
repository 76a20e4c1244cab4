using System.Globalization;

namespace FieldService.Simulation.Durable;

internal sealed class FaultyReminders(SimulatedWorld world, FaultyDisk disk) : IReminderTable
{
    private DiskTable<(GrainId Grain, string Name), ReminderEntry> Rows => world.Durable.Reminders;

    public Task<ReminderTableData> ReadRows(GrainId grainId) => ReadAsync(row => row.GrainId == grainId);

    public Task<ReminderTableData> ReadRows(uint begin, uint end) => ReadAsync(row => IsWithin(row.GrainId.GetUniformHashCode(), begin, end));

    public Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName)
        => disk.ReadAsync("reminder", () => Rows.TryFind((grainId, reminderName), out var row) ? Copy(row) : null);

    public async Task<string?> UpsertRow(ReminderEntry entry)
    {
        var row = Copy(entry);
        row.ETag = world.NextETag().ToString(CultureInfo.InvariantCulture);
        await disk.WriteAsync($"reminder {entry.GrainId}", () => Rows.Set((row.GrainId, row.ReminderName), row));
        return row.ETag;
    }

    public async Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag)
    {
        var removed = false;
        await disk.WriteAsync($"no reminder {grainId}", () =>
        {
            removed = Rows.TryFind((grainId, reminderName), out var row) && row.ETag == eTag;
            return removed ? Rows.Remove((grainId, reminderName)) : 0;
        });
        return removed;
    }

    public Task TestOnlyClearTable() => throw new NotSupportedException();

    private Task<ReminderTableData> ReadAsync(Func<ReminderEntry, bool> isWanted)
        => disk.ReadAsync("reminders", () => new ReminderTableData(Rows.Rows.Values.Where(isWanted).Select(Copy)));

    /// <summary>(begin, end], wrapping.</summary>
    private static bool IsWithin(uint hash, uint begin, uint end) => begin < end ? hash > begin && hash <= end : hash > begin || hash <= end;

    private static ReminderEntry Copy(ReminderEntry row) => new()
    {
        GrainId = row.GrainId, ReminderName = row.ReminderName, StartAt = row.StartAt, Period = row.Period, ETag = row.ETag,
    };
}
