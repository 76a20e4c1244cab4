using FieldService.Grains.Abstractions.Readings;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime.Hosting;

namespace FieldService.TestKit.Grains;

/// <summary>All that outlives a silo, in one place, with one power switch.</summary>
public sealed class DurableParts
{
    public DurableParts()
    {
        Storage = new(Power, Activity);
        Reminders = new(Power);
        Log = new(Power, Activity);
        Index = new(Power, Activity);
    }

    public PowerSwitch Power { get; } = new();

    public Activity Activity { get; } = new();

    public SharedGrainStorage Storage { get; }

    public SharedReminderTable Reminders { get; }

    public MemoryReadingsLog Log { get; }

    public MemorySearchIndex Index { get; }

    public void AddTo(ISiloBuilder silo)
    {
        silo.Services.AddGrainStorage(StorageNames.Provider, (_, _) => Storage);
        silo.Services.AddSingleton<IReminderTable>(Reminders);
        silo.Services.AddSingleton<IReadingsLog>(Log);
        silo.Services.AddSingleton<ISearchIndex>(Index);
        silo.AddReminders();
    }
}
